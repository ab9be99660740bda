// Finds in the text of an article what its facts say that it names, and says each fact in a few words.

import { label } from './labels.js';

const endings = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|省|市|区|县|州|盟|旗|镇|乡|街道)$/;

/** All facts of an article: {kind, name, detail, texts}, texts being the forms in which it may stand there. */
export function factsOf(article) {
  return [
    ...article.places.map(place => ({
      kind: 'place', name: place.name, texts: [place.name, short(place.name)],
      detail: words(place.code, label(`level.${place.level}`), within(place), times(place.count)),
    })),
    ...article.persons.map(person => ({
      kind: 'person', name: person.name, texts: [person.name],
      detail: words(person.titles.join('、'), times(person.count)),
    })),
    ...article.organizations.map(body => ({
      kind: 'organization', name: body.name, texts: [body.name], detail: times(body.count),
    })),
    ...article.figures.map(figure => ({
      kind: 'figure', name: figure.text, texts: [figure.text],
      detail: words(amount(figure), label(`figure.${figure.kind}`)),
    })),
    ...article.dates.map(date => ({
      kind: 'date', name: date.text, texts: [date.text],
      detail: date.from === date.to ? date.from : `${date.from} – ${date.to}`,
    })),
  ];
}

// A place is often named without its ending, 山西 for 山西省; what is left of one syllable is no name.
function short(name) {
  const stem = name.replace(endings, '');
  return stem.length > 1 ? stem : name;
}

function within(place) {
  return [place.province, place.city, place.county].filter(name => name && name !== place.name).join('');
}

function amount(figure) {
  const number = figure.to === null ? figure.value : `${figure.value} – ${figure.to}`;
  return [figure.approximate && '≈', number, figure.unit].filter(part => part || part === 0).join(' ');
}

function times(count) {
  return `×${count}`;
}

function words(...parts) {
  return parts.filter(part => part).join(' · ');
}

/** Where the facts stand in a text, the longest first where several begin: {start, end, fact}. */
export function factMarks(text, facts) {
  const forms = formsOf(facts);
  const marks = [];
  for (let i = 0; i < text.length;) {
    const found = longestAt(text, i, forms);
    if (found) marks.push(found);
    i = found ? found.end : i + 1;
  }
  return marks;
}

// By first character and then by length: a look at a character costs as many questions as there are lengths.
function formsOf(facts) {
  const byFirst = new Map();
  for (const fact of facts) {
    for (const form of fact.texts) {
      if (!byFirst.has(form[0])) byFirst.set(form[0], new Map());
      const byLength = byFirst.get(form[0]);
      if (!byLength.has(form.length)) byLength.set(form.length, new Map());
      if (!byLength.get(form.length).has(form)) byLength.get(form.length).set(form, fact);
    }
  }
  byFirst.forEach((byLength, first) => byFirst.set(first, [...byLength].sort(([a], [b]) => b - a)));
  return byFirst;
}

function longestAt(text, start, forms) {
  for (const [length, facts] of forms.get(text[start]) ?? []) {
    const fact = facts.get(text.slice(start, start + length));
    if (fact) return { start, end: start + length, fact };
  }
  return undefined;
}
