import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/** Each release says in a file named by its number what it changed, and the newest is the one of release.yaml. */
export function checkReleaseChanges({ release, releases }: ReadList): Problem[] {
  const { sequence, published } = release.value;
  const misnamed = releases.flatMap(({ file, value }) =>
    file.path.endsWith(`/${value.sequence}.yaml`)
      ? []
      : [
          errorAt(
            file.placeOf(['sequence']),
            `release ${value.sequence} lies in ${file.path}`,
            `Name the file ${value.sequence}.yaml or correct the number.`,
          ),
        ],
  );
  const beyond = releases
    .filter(({ value }) => value.sequence > sequence)
    .map(({ file, value }) =>
      errorAt(
        file.placeOf(['sequence']),
        `release ${value.sequence} is newer than the ${sequence} of release.yaml`,
        'Set "sequence" in release.yaml to the newest release.',
      ),
    );
  const current = releases.find(({ value }) => value.sequence === sequence);
  const place = release.file.placeOf(['sequence']);
  if (!current) {
    const remedy = 'Cut releases with "interdict list release", which writes it.';
    return [
      ...misnamed,
      ...beyond,
      errorAt(
        place,
        `no file says what release ${sequence} changed (list/releases/${sequence}.yaml)`,
        remedy,
      ),
    ];
  }
  if (current.value.published !== published) {
    const problem = `release ${sequence} was published ${published} here and ${current.value.published} there`;
    return [
      ...misnamed,
      ...beyond,
      errorAt(current.file.placeOf(['published']), problem, 'Give both the same time.'),
    ];
  }
  return [...misnamed, ...beyond];
}
