import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const welcome: Wording<English['welcome']> = {
  title: 'Willkommen bei Interdict',
  lead: 'Während Sie lesen, markiert Interdict die Namen von Technologieanbietern, für die irgendwo Beschränkungen gelten, und zeigt, von wem sie stammen, seit wann sie gelten und wer das sagt.',
  sample: {
    title: 'So sieht es aus',
    text: 'Die Angebote nennen Produkte von {first}, {second} und einem örtlichen Lieferanten.',
    caption: 'Ein erfundener Satz mit zwei Anbietern der Liste, markiert, wie er es für Sie wäre.',
    hint: 'Zeigen Sie auf eine Markierung oder springen Sie mit der Tastatur hin: Eine Karte zeigt dann mehr. Das Popup zeigt alle Anbieter einer Seite.',
  },
  reads: {
    title: 'Was Interdict liest',
    body: 'Den Text der Seiten, die Sie öffnen, in Ihrem Browser, um darin Namen zu finden. Textfelder, Passwörter und was Sie eingeben, werden nicht gelesen.',
  },
  promises: {
    title: 'Was Interdict verspricht',
    text: 'Der Text einer Seite verlässt die Seite nie. Weitergegeben wird nur, welche Anbieter gefunden wurden, und nur an die Erweiterung selbst.',
    network:
      'Netzwerkanfragen gelten nur der Liste und solchen Listen, die Sie oder Ihre Organisation hinzufügen. Sie enthalten kein Cookie und nichts, das verrät, wer Sie sind.',
    record:
      'Nichts, was Sie lesen, wird gespeichert. Es gibt kein Konto und keine Zählung dessen, was Sie tun.',
    page: 'Seiten werden nie verändert und erfahren nicht, dass Interdict da ist.',
  },
  jurisdictions: {
    title: 'Wo arbeiten Sie?',
    guessed:
      'Maßnahmen dieser Rechtsräume stehen zuerst. Sie wurden aus den Sprachen Ihres Browsers abgeleitet: Bitte prüfen Sie sie.',
    chosen: 'Maßnahmen dieser Rechtsräume stehen zuerst.',
  },
  tools: {
    title: 'Immer zur Hand',
    pin: 'In der Symbolleiste behalten',
    pins: {
      chrome: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf die Nadel neben Interdict.',
      edge: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Auge neben Interdict.',
      firefox:
        'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Zahnrad neben Interdict und auf „An Symbolleiste anheften“.',
    },
    badge:
      'Der Zähler am Symbol gibt an, für wie viele Anbieter auf der Seite in Ihren Rechtsräumen Beschränkungen gelten.',
    keys: 'Tastatur',
  },
  done: 'Übernehmen und starten',
  doneHint: 'All das können Sie jederzeit in den Einstellungen ändern.',
  failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
  ready: {
    title: 'Interdict ist bereit',
    body: 'Öffnen Sie eine beliebige Nachrichtenseite und lesen Sie. Wo ein Name der Liste vorkommt, wird er markiert.',
    reload: 'Seiten, die schon offen waren, müssen einmal neu geladen werden.',
    list: 'Die ganze Liste ansehen',
    options: 'Alle Einstellungen',
  },
};
