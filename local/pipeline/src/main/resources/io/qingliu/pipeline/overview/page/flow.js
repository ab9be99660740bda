// The picture of the flow: topics and services with what they count, drawn anew for each look.

import { label } from './labels.js';

const svg = 'http://www.w3.org/2000/svg';
const secondsOfRate = 5;

const services = {
  ingest: ['ingested', 'rejected', 'dead-lettered'],
  clean: ['cleaned', 'unchanged', 'superseded', 'rejected', 'dead-lettered', 'emitted'],
  index: ['indexed', 'unchanged', 'superseded', 'deleted', 'dead-lettered'],
};
const topics = { raw: 'articles.raw.v1', ingested: 'articles.ingested.v1', 'clean-articles': 'articles.clean.v1' };
const ways = [
  ['raw', 'ingest'], ['ingest', 'ingested'], ['ingested', 'clean'], ['clean', 'clean-articles'], ['clean-articles', 'index'], ['index', 'store'],
  ['ingest', 'rejected-pages'], ['clean', 'rejected-pages'], ['clean', 'provenance'], ['ingest', 'dead-letters'], ['clean', 'dead-letters'], ['index', 'dead-letters'],
];

// Left, top, width, height of each box.
const wide = {
  size: [1180, 332], look: 'wide',
  raw: [0, 60, 118, 62], ingest: [146, 0, 178, 182], ingested: [352, 60, 118, 62], clean: [498, 0, 178, 182],
  'clean-articles': [704, 60, 118, 62], index: [850, 0, 178, 182], store: [1056, 60, 124, 62],
  'rejected-pages': [248, 268, 118, 62], provenance: [528, 268, 118, 62], 'dead-letters': [800, 268, 118, 62],
};
const tall = {
  size: [380, 940], look: 'tall',
  raw: [20, 0, 200, 56], ingest: [20, 84, 200, 178], ingested: [20, 290, 200, 56], clean: [20, 374, 200, 182],
  'clean-articles': [20, 584, 200, 56], index: [20, 668, 200, 178], store: [20, 874, 200, 62],
  'rejected-pages': [262, 244, 118, 62], provenance: [262, 434, 118, 62], 'dead-letters': [262, 640, 118, 62],
};

export class Flow {
  constructor(container) {
    this.container = container;
    this.looks = [];
    this.narrow = matchMedia('(max-width: 44rem)');
    this.narrow.addEventListener('change', () => this.draw());
  }

  show(look) {
    this.looks = [...this.looks.filter(one => look.at - one.at <= secondsOfRate * 1000), look];
    this.draw();
  }

  draw() {
    const look = this.looks.at(-1);
    if (!look) return;
    const layout = this.narrow.matches ? tall : wide;
    const picture = make('svg', { viewBox: `-2 -2 ${layout.size.map(side => side + 4).join(' ')}`, class: layout.look, role: 'img', 'aria-label': this.#inWords(look) });
    for (const [from, to] of ways) picture.append(...way(layout, from, to));
    for (const name of Object.keys(services)) picture.append(...this.#service(layout[name], name, look));
    for (const name of Object.keys(topics)) picture.append(...this.#topic(layout[name], name, look.waiting[topics[name]]));
    picture.append(...this.#topic(layout['rejected-pages'], 'rejected-pages', look.ingest.rejected + look.clean.rejected, true));
    picture.append(...this.#topic(layout['dead-letters'], 'dead-letters',
      look.ingest['dead-lettered'] + look.clean['dead-lettered'] + look.index['dead-lettered'], true));
    picture.append(...this.#topic(layout.provenance, 'provenance'));
    picture.append(...store(layout.store));
    this.container.replaceChildren(picture);
  }

  #service([x, y, width, height], name, look) {
    const counts = look[name];
    const rate = this.#rate(name);
    return [
      make('rect', { x, y, width, height, rx: 8, class: rate > 0 ? 'service busy' : 'service' }),
      text(x + 12, y + 24, `${name}-service`, 'name'),
      ...row(x, y + 46, width, label('outcome.accepted'), `${number(counts.accepted)}${rate > 0 ? ` · ${number(rate)}${label('perSecond')}` : ''}`),
      ...services[name].flatMap((outcome, i) => row(x, y + 70 + 20 * i, width, label(`outcome.${outcome}`), number(counts[outcome]), 'quiet')),
    ];
  }

  #topic([x, y, width, height], name, count, counted = false) {
    const box = make('rect', { x, y, width, height, rx: height / 2, class: count > 0 && !counted ? 'topic busy' : 'topic' });
    const middle = x + width / 2;
    if (count === undefined) return [box, text(middle, y + height / 2 + 5, label(`node.${name}`), 'name', 'middle')];
    const words = counted ? number(count) : `${number(count)} ${label('waiting')}`;
    return [box, text(middle, y + height / 2 - 3, label(`node.${name}`), 'name', 'middle'), text(middle, y + height / 2 + 16, words, 'quiet', 'middle')];
  }

  /** How many a service has taken in each of the last seconds. */
  #rate(name) {
    const [first, last] = [this.looks[0], this.looks.at(-1)];
    const seconds = (last.at - first.at) / 1000;
    return seconds > 0 ? Math.round((last[name].accepted - first[name].accepted) / seconds) : 0;
  }

  #inWords(look) {
    return Object.entries(services).map(([name, outcomes]) =>
      `${name}-service: ${['accepted', ...outcomes].map(outcome => `${label(`outcome.${outcome}`)} ${look[name][outcome]}`).join(', ')}`).join('; ');
  }
}

function store([x, y, width, height]) {
  return [make('rect', { x, y, width, height, rx: 8, class: 'store' }), text(x + width / 2, y + height / 2 + 5, 'Elasticsearch', 'name on-store', 'middle')];
}

function row(x, y, width, left, right, look = '') {
  return [text(x + 12, y, left, look), text(x + width - 12, y, right, look, 'end')];
}

// From the side of one box to the side of another, whichever lies nearer.
function way(layout, from, to) {
  const [[x1, y1, w1, h1], [x2, y2, w2, h2]] = [layout[from], layout[to]];
  const [middle1, middle2] = [[x1 + w1 / 2, y1 + h1 / 2], [x2 + w2 / 2, y2 + h2 / 2]];
  const sideways = x2 >= x1 + w1 && (layout.look === 'tall' || y2 < y1 + h1);
  const start = sideways ? [x1 + w1, layout.look === 'tall' ? Math.min(Math.max(middle2[1], y1 + 30), y1 + h1 - 12) : middle1[1]]
    : [Math.min(Math.max(middle2[0], x1 + 20), x1 + w1 - 20), y1 + h1];
  const end = sideways ? [x2, middle2[1]] : [Math.min(Math.max(middle1[0], x2 + 24), x2 + w2 - 24), y2];
  const bend = sideways ? [(start[0] + end[0]) / 2, start[1], (start[0] + end[0]) / 2, end[1]] : [start[0], (start[1] + end[1]) / 2, end[0], (start[1] + end[1]) / 2];
  const tip = sideways ? `M${end[0]} ${end[1]}l-8-4v8z` : `M${end[0]} ${end[1]}l-4-8h8z`;
  return [make('path', { class: 'way', d: `M${start.join(' ')}C${bend.join(' ')} ${end.join(' ')}` }), make('path', { class: 'tip', d: tip })];
}

function text(x, y, words, look = '', anchor = 'start') {
  const made = make('text', { x, y, class: look, 'text-anchor': anchor });
  made.textContent = words;
  return made;
}

export function make(name, attributes) {
  const made = document.createElementNS(svg, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

export function number(value) {
  return value.toLocaleString('en');
}
