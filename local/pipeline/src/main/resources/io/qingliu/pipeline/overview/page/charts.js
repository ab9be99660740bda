// Bars: what was found, counted. A bar is a rectangle; nothing here needs a library.

import { element } from './elements.js';
import { make, number } from './flow.js';
import { label } from './labels.js';
import { describe, kinds, labelOfKind, nameOf } from './steps.js';

const mostBars = 8;
const mostColumns = 60;

/** All charts of a search; choose(facet, value) is called for a bar that was chosen. */
export function charts(found, choose) {
  return [
    heading('chart.days'), overTime(found.days),
    heading('chart.dirt'), bars(dirt(found.facets.step)),
    ...['place', 'person'].flatMap(facet => [heading(`chart.${facet}`),
      bars(found.facets[facet].slice(0, mostBars).map(({ value, count }) => ({ words: value, count, choose: () => choose(facet, value) })))]),
  ];
}

function heading(key) {
  return element('h3', {}, label(key));
}

// Each kind is as frequent as its most frequent step, for an article may have gone through several of them.
function dirt(steps) {
  const most = new Map();
  for (const { value, count } of steps) {
    const { kind } = describe(nameOf(value));
    most.set(kind, Math.max(most.get(kind) ?? 0, count));
  }
  return Object.keys(kinds).filter(kind => most.has(kind) && kind !== 'layout').map(kind => ({ words: labelOfKind(kind), count: most.get(kind), look: `k-${kind}` }));
}

function bars(rows) {
  if (rows.length === 0) return element('p', { className: 'hint' }, label('none'));
  const most = Math.max(...rows.map(row => row.count));
  return element('dl', { className: 'bars' }, rows.map(({ words, count, look = '', choose }) => {
    const bar = make('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: look });
    bar.append(make('rect', { class: 'bar', width: 100 * count / most, height: 10 }));
    return [
      element('dt', { title: words }, choose ? element('button', { type: 'button', onclick: choose }, words) : words),
      element('dd', {}, bar, element('span', { className: 'count' }, number(count))),
    ];
  }));
}

function overTime(days) {
  const columns = group(days);
  if (columns.length === 0) return element('p', { className: 'hint' }, label('none'));
  const most = Math.max(...columns.map(column => column.count));
  const picture = make('svg', { viewBox: `0 0 ${Math.max(columns.length, 12)} 100`, preserveAspectRatio: 'none', role: 'img', 'aria-label': columns.map(column => `${column.time}: ${column.count}`).join(', ') });
  columns.forEach(({ time, count }, i) => {
    const height = 100 * count / most;
    const bar = make('rect', { class: 'bar', x: i + .1, y: 100 - height, width: .8, height });
    const title = make('title', {});
    title.textContent = `${time}: ${number(count)}`;
    bar.append(title);
    picture.append(bar);
  });
  return element('div', { className: 'columns' }, picture, element('p', {}, element('span', {}, columns[0].time), element('span', {}, columns.at(-1).time)));
}

// By day, or else by month or by year, so that there are not too many; those that hold none are left out.
function group(days) {
  for (const length of [10, 7, 4]) {
    const sums = new Map();
    for (const { value, count } of days) {
      const time = value.slice(0, length);
      sums.set(time, (sums.get(time) ?? 0) + count);
    }
    if (sums.size <= mostColumns || length === 4) return [...sums].map(([time, count]) => ({ time, count })).slice(-mostColumns);
  }
  return [];
}
