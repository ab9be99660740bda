// Shows text in which Elasticsearch has marked what was searched for.

import { element } from './elements.js';

export const starts = '\uFDD0';
const ends = '\uFDD1';

/** The text as nodes, each hit in a mark. */
export function marked(text) {
  return text.split(starts).flatMap((part, i) => {
    if (i === 0) return [part];
    const end = part.indexOf(ends);
    return end < 0 ? [part] : [element('mark', { className: 'hit' }, part.slice(0, end)), part.slice(end + 1)];
  });
}
