import { unreachable } from '../../domain/result.ts';
import type { LeftOut } from '../../settings/lenient.ts';
import { SETTINGS_FIELDS } from '../../settings/lenient.ts';
import type { Settings } from '../../settings/settings.ts';
import { ownName } from '../../text/languages.ts';
import type { PageText } from '../../text/text.ts';
import type { BackupFileProblem } from './read-backup.ts';

/** Why a file can't be restored, and that nothing was changed. */
export function backupProblemWords(problem: BackupFileProblem, file: string, text: PageText): string {
  const { problems } = text.backup;
  switch (problem.kind) {
    case 'unread':
      return problems.unread({ file });
    case 'too-large':
      return problems.tooLarge({ file, size: text.measure(problem.mostBytes / 1_000_000, 'megabyte') });
    case 'not-json':
      return problems.notJson({ file });
    case 'other-format':
      return problems.otherFormat({ file });
    case 'newer-version':
      return problems.newerVersion({ file, version: text.number(problem.version) });
    default:
      return unreachable(problem);
  }
}

/** The fields of the settings that a backup has, each in one line: "Watch-list: 12". */
export function settingsLines(settings: Partial<Settings>, text: PageText): string[] {
  return SETTINGS_FIELDS.flatMap((field) => {
    const value = valueWords(field, settings, text);
    return value === undefined ? [] : text.backup.entry({ field: text.backup.fields[field], value });
  });
}

/** What was left out of a backup. The reader's own words for it are for logs and in no language of the interface. */
export function leftOutWords({ field, at }: LeftOut, taken: Partial<Settings>, { backup }: PageText): string {
  const known = SETTINGS_FIELDS.find((one) => one === field);
  if (!known) return backup.problem.unknown({ field });
  const name = backup.fields[known];
  if (at !== undefined) return backup.problem.entry({ field: name, at: at + 1 });
  // A field that is there all the same was only cut to its length.
  return known in taken ? backup.problem.tooMany({ field: name }) : backup.problem.field({ field: name });
}

function valueWords(field: keyof Settings, settings: Partial<Settings>, text: PageText): string | undefined {
  const { backup, options, evidence } = text;
  const listed = (items: readonly string[] | undefined) =>
    items && (items.length > 0 ? text.enumerate(items) : backup.noneOfThem);
  const counted = (items: readonly unknown[] | undefined) =>
    items && (items.length > 0 ? text.number(items.length) : backup.noneOfThem);
  const yesOrNo = (value: boolean | undefined) =>
    value === undefined ? undefined : value ? backup.yes : backup.no;
  switch (field) {
    case 'jurisdictions':
      return listed(settings.jurisdictions?.map(text.place));
    case 'language': {
      const { language } = settings;
      return language === 'browser' ? options.language.browser : language && ownName(language);
    }
    case 'markStyle':
      return settings.markStyle && options.marks.styles[settings.markStyle];
    case 'markElsewhere':
      return yesOrNo(settings.markElsewhere);
    case 'tonesOff':
      return listed(settings.tonesOff?.map((tone) => options.legend.tones[tone].name));
    case 'kindsOff':
      return listed(settings.kindsOff?.map((kind) => evidence.kinds[kind]));
    case 'sitesOff':
      return counted(settings.sitesOff);
    case 'hidden':
      return counted(settings.hidden);
    case 'watched':
      return counted(settings.watched);
    case 'paused':
      return yesOrNo(settings.paused);
    case 'lists':
      return listed(settings.lists?.map(({ name }) => name));
    default:
      return unreachable(field);
  }
}
