// Part of stackmatrix (MIT). The search is that of MiniSearch, copyright 2022 Luca Ongaro (MIT); stems are those of stemmer, copyright 2014 Titus Wormer (MIT).


// src/attribute-value.ts
function attributeValue(data, id, { attribute, say }) {
  const service = data.services[id];
  if (service === void 0) return { word: "" };
  const comma = say(data.vocabulary.comma);
  switch (attribute) {
    case "vendor":
      return { word: service.vendor ?? "" };
    case "layer":
      return { word: layerName(data, service, say) };
    case "licence":
    case "kind":
    case "oneLiner":
      return { word: say(service[attribute] ?? "") };
    case "aliases":
    case "tags":
      return { word: service[attribute].join(comma) };
    case "links":
      return { word: service.links.map(({ name, url }) => name ? say(name) : url).join(comma) };
    case "externalIds": {
      const lists = Object.entries(service.externalIds ?? {});
      return { word: lists.map(([name, ids]) => `${name}: ${ids.join(comma)}`).join("; ") };
    }
    default:
      return releaseValue(service, attribute);
  }
}
function layerName({ layers }, { layer }, say) {
  const found = layer === void 0 ? void 0 : layers[layer];
  return found === void 0 ? "" : say(found.name);
}
function releaseValue({ releases: [newest] }, attribute) {
  if (newest === void 0) return { word: "" };
  const words = { release: newest.version, released: newest.date, supportedUntil: newest.supportedUntil };
  const word = Object.entries(words).find(([name]) => name === attribute)?.[1] ?? "";
  return { word, claim: newest };
}

// src/not-found.ts
var NotFound = class extends Error {
  name = "NotFound";
  /** What kind of thing it is, such as `services` or `rows`. */
  kind;
  id;
  constructor(kind, id) {
    super(`Among the ${kind}, none has the id "${id}"`);
    this.kind = kind;
    this.id = id;
  }
};

// src/check-telling.ts
function checkTelling({ about }, { locale, on }) {
  if (locale !== void 0 && !about.locales.includes(locale)) throw new NotFound("languages", locale);
  if (on !== void 0) checkDay(on);
}
function checkDay(day) {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day such as 2026-01-31`);
  }
}

// ../core/src/model/days-of-date.ts
function daysOfDate(date) {
  const [year = "", month, day] = date.split("-");
  if (month === void 0) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== void 0) return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${lastDay(Number(year), Number(month))}` };
}
function lastDay(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// ../core/src/model/compare-dates.ts
function compareDates(one, other) {
  const [left, right] = [daysOfDate(one), daysOfDate(other)];
  const [a, b] = left.first === right.first ? [left.last, right.last] : [left.first, right.first];
  return a < b ? -1 : a > b ? 1 : 0;
}

// ../core/src/model/compare-versions.ts
function compareVersions(one, other) {
  const [left, right] = [readVersion(one), readVersion(other)];
  return compareNumbers(left.numbers, right.numbers) || left.rank - right.rank || compareWords(left.words, right.words);
}
function readVersion(version) {
  const [, numbers, rest = ""] = /^\D*(\d+(?:[._]\d+)*)([^+]*)/u.exec(version) ?? [];
  if (numbers === void 0) return { numbers: [Number.POSITIVE_INFINITY], rank: 0, words: wordsOf(version) };
  const words = wordsOf(rest);
  const rank = words.length === 0 ? 0 : preRelease.test(rest) ? -1 : 1;
  return { numbers: numbers.split(/[._]/).map(Number), rank, words };
}
var preRelease = /^-|(?<!\p{L})(?:alpha|beta|canary|dev|ea|milestone|nightly|pre|preview|rc|snapshot|[abcm](?=\d))(?!\p{L})/iu;
function wordsOf(text) {
  return text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
}
function compareNumbers(one, other) {
  const places = Array.from({ length: Math.max(one.length, other.length) }, (_, place) => place);
  const different = places.find((place) => (one[place] ?? 0) !== (other[place] ?? 0));
  return different === void 0 ? 0 : (one[different] ?? 0) < (other[different] ?? 0) ? -1 : 1;
}
function compareWords(one, other) {
  const different = one.findIndex((word, place) => word !== other[place]);
  if (different === -1) return one.length - other.length;
  const [left = "", right] = [one[different], other[different]];
  if (right === void 0) return 1;
  const [isLeftNumber, isRightNumber] = [/^\d/.test(left), /^\d/.test(right)];
  if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
  if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
  return left < right ? -1 : 1;
}

// src/age-of.ts
function lastDayOf({
  asOf,
  seenOn
}) {
  const date = asOf ?? seenOn;
  return date === void 0 ? void 0 : daysOfDate(date).last;
}
function daysBetween(first, last) {
  return Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / millisecondsOfDay));
}
var millisecondsOfDay = 864e5;

// src/known.ts
function known(fields) {
  const found = {};
  for (const key in fields) if (fields[key] !== void 0) found[key] = fields[key];
  return found;
}

// src/evidence.ts
function evidenceOf(data, claim, on) {
  const sources = citedSources(data, claim.sources);
  const seenOn = claim.asOf === void 0 ? sources[0]?.seenOn : void 0;
  const day = lastDayOf({ asOf: claim.asOf, seenOn });
  return known({
    basis: claim.basis,
    unsourced: claim.unsourced ?? false,
    sources,
    asOf: claim.asOf,
    seenOn,
    oldest: claim.oldest,
    undated: claim.undated ?? 0,
    checkedOn: claim.checkedOn,
    age: on === void 0 || day === void 0 ? void 0 : daysBetween(day, on)
  });
}
function citedSources(data, ids) {
  return ids.flatMap((id) => {
    const source = data.sources[id];
    if (source === void 0) return [];
    const { title, publisher, kind, url, date, seenOn, language } = source;
    return known({ id, title, publisher, kind, url, date, seenOn, language });
  });
}

// src/own.ts
function own(record, id) {
  return record && Object.hasOwn(record, id) ? record[id] : void 0;
}

// src/living-id.ts
function livingId(data, kind, id) {
  const kinds = data;
  const entities = own(kinds, kind);
  if (typeof entities === "object" && entities !== null && Object.hasOwn(entities, id)) return id;
  const to = own(own(data.moved, kind), id);
  return to === void 0 ? void 0 : livingId(data, kind, to);
}

// src/find-row.ts
var homes = {
  capabilities: "capability",
  tradeoffs: "tradeoff",
  traits: "trait"
};
function findRow(data, reference) {
  const [first = "", second] = reference.split("/");
  if (second !== void 0) return rowIn(data, first, second);
  return [...Object.keys(homes), "attributes"].reduce(
    (found, home) => found ?? rowIn(data, home, first),
    void 0
  );
}
function allRows(data) {
  return Object.keys(homes).flatMap(
    (home) => Object.keys(data[home]).flatMap((id) => rowIn(data, home, id) ?? [])
  );
}
function rowIn(data, home, id) {
  if (home === "attributes") {
    const label = Object.hasOwn(data.vocabulary.attributes, id) ? data.vocabulary.attributes[id] : void 0;
    return label === void 0 ? void 0 : { kind: "attribute", id, label };
  }
  if (!isHome(home)) return void 0;
  const living2 = livingId(data, home, id);
  const entity = living2 === void 0 ? void 0 : data[home][living2];
  return living2 === void 0 || entity === void 0 ? void 0 : { kind: homes[home], id: living2, label: entity.name };
}
function isHome(name) {
  return Object.hasOwn(homes, name);
}

// src/say.ts
function sayIn({ about: { locales } }, locale = locales[0] ?? "") {
  const [original = ""] = locales;
  return (text) => typeof text === "string" ? text : text[locale] ?? text[original] ?? "";
}

// src/cell.ts
function cell(data, service, row, telling = {}) {
  checkTelling(data, telling);
  const id = livingId(data, "services", service);
  const found = findRow(data, row);
  return id === void 0 || found === void 0 ? void 0 : cellIn(data, found, id, telling);
}
function cellIn(data, row, service, { locale, on }) {
  const context = { data, service, say: sayIn(data, locale), on };
  const { id, kind } = row;
  return known({ service, row: id, kind, ...answerIn[kind](context, id) });
}
var answerIn = {
  capability(context, row) {
    const { data, on, say } = context;
    const found = own(data.capabilities[row]?.assessments, context.service);
    if (found === void 0) return unassessed(context);
    const { support, short, note, inheritedFrom, since, until, status } = found;
    return {
      // The contract has no other levels; a later one is told as it is written.
      answer: support,
      word: say(data.vocabulary.support[support] ?? support),
      ...known({
        short: short && say(short),
        note: note && say(note),
        inheritedFrom,
        since,
        until,
        status
      }),
      ...evidenceOf(data, found, on)
    };
  },
  tradeoff(context, row) {
    const { data, on, say } = context;
    const tradeoff = data.tradeoffs[row];
    const found = own(tradeoff?.ratings, context.service);
    if (found === void 0) return unassessed(context);
    const { note, value } = found;
    const word = say(tradeoff?.scale?.[value] ?? String(value));
    return {
      answer: "rating",
      rating: value,
      word,
      ...known({ note: note && say(note) }),
      ...evidenceOf(data, found, on)
    };
  },
  trait(context, row) {
    const { data, on, say } = context;
    const found = own(data.traits[row]?.values, context.service);
    if (found === void 0) return unassessed(context);
    const { note, text, values } = found;
    return {
      answer: "value",
      values: values.map((value) => valueIn(say, value)),
      word: say(text),
      ...known({ note: note && say(note) }),
      ...evidenceOf(data, found, on)
    };
  },
  attribute({ data, on, say, service }, row) {
    const { claim = { sources: [] }, word } = attributeValue(data, service, { attribute: row, say });
    return { answer: word === "" ? "unassessed" : "value", word, ...evidenceOf(data, claim, on) };
  }
};
function unassessed({ data, say }) {
  return {
    answer: "unassessed",
    word: say(data.vocabulary.support.unassessed ?? "unassessed"),
    unsourced: false,
    sources: [],
    undated: 0
  };
}
function valueIn(say, value) {
  const { condition, name, text, unit, ...rest } = value;
  return {
    ...rest,
    ...known({
      text: text && say(text),
      name: name && say(name),
      unit: unit && say(unit),
      condition: condition && say(condition)
    })
  };
}

// src/difference.ts
function isOpen({ answer }) {
  return answer === "unknown" || answer === "unassessed";
}
function differences(one, other) {
  if (one.kind === "tradeoff") return one.rating === other.rating ? [] : ["rating"];
  if (one.kind !== "capability") return valueKey(one) === valueKey(other) ? [] : ["value"];
  if (one.answer !== other.answer) return ["level"];
  const versions = one.since === other.since && one.until === other.until ? [] : ["version"];
  return one.status === other.status ? versions : [...versions, "status"];
}
var levels = ["full", "partial", "add-on", "none", "not-applicable", "unknown"];
function valueKey({ values, word }) {
  return values === void 0 ? word : values.map(keyOf).sort().join("\n");
}
function keyOf({ id: _, written, ...value }) {
  const ends = ["from", "to", "atMost", "atLeast", "about"];
  const points = ends.map((end) => value[end]?.value ?? value[end]?.written);
  const { condition, isTrue, text, type, unit, url } = value;
  return JSON.stringify([type, text, value.value ?? written, isTrue, url, unit, condition, ...points]);
}

// src/compare.ts
function compare(data, services, options = {}) {
  const { locale, matrix, onlyDifferences = false } = options;
  checkTelling(data, options);
  const say = sayIn(data, locale);
  const given = services ?? (matrix === void 0 ? void 0 : matrixIn(data, matrix).services) ?? Object.keys(data.services);
  const ids = given.map((id) => living(data, "services", id));
  const baseline = options.baseline && living(data, "services", options.baseline);
  const asked = rowsAsked(data, options);
  const compared = (asked ?? allRows(data)).map(
    (row) => comparedRow(data, row, { ...options, ids, baseline })
  );
  const rows = asked === void 0 ? compared.filter(speaksOfAny) : compared;
  return known({
    services: ids.map((id) => named(data, id, say)),
    baseline,
    rows: rows.filter(({ differs }) => differs || !onlyDifferences),
    differing: rows.filter(({ differs }) => differs).length,
    open: rows.filter(({ open }) => open.length > 0).length
  });
}
function named(data, id, say) {
  const { name = id, shortName = name } = data.services[id] ?? {};
  return { id, name: say(name), shortName: say(shortName) };
}
function living(data, kind, id) {
  const found = livingId(data, kind, id);
  if (found === void 0) throw new NotFound(kind, id);
  return found;
}
function rowOf(data, reference) {
  const row = findRow(data, reference);
  if (row === void 0) throw new NotFound("rows", reference);
  return row;
}
function rowsAsked(data, { group, matrix, rows }) {
  if (rows !== void 0) return rows.map((row) => rowOf(data, row));
  if (group !== void 0) return groupRows(data, group);
  if (matrix === void 0) return void 0;
  return matrixIn(data, matrix).rows.map(({ id, kind, label }) => ({
    kind,
    id,
    label
  }));
}
function speaksOfAny({ cells }) {
  return cells.some(({ answer }) => answer !== "unassessed");
}
function groupRows(data, id) {
  const group = data.groups[living(data, "groups", id)];
  const references = [
    ...(group?.capabilities ?? []).map((row) => `capabilities/${row}`),
    ...(group?.tradeoffs ?? []).map((row) => `tradeoffs/${row}`),
    ...(group?.traits ?? []).map((row) => `traits/${row}`)
  ];
  return references.map((reference) => rowOf(data, reference));
}
function matrixIn(data, id) {
  const matrix = data.matrices[living(data, "matrices", id)];
  if (matrix === void 0) throw new NotFound("matrices", id);
  return matrix;
}
function comparedRow(data, row, { baseline, ids, locale, on }) {
  const telling = known({ locale, on });
  const cells = ids.map((id) => cellIn(data, row, id, telling));
  const others = baseline === void 0 ? cells : [cellIn(data, row, baseline, telling)];
  const compared = cells.map((cell2) => {
    const by2 = inOrder(
      others.flatMap((other) => isOpen(cell2) || isOpen(other) ? [] : differences(cell2, other))
    );
    return { ...cell2, differs: by2.length > 0, by: by2 };
  });
  const by = inOrder(compared.flatMap((cell2) => cell2.by));
  const open = cells.filter(isOpen).map(({ service }) => service);
  const label = sayIn(data, locale)(row.label);
  return { row: row.id, kind: row.kind, label, differs: by.length > 0, by, open, cells: compared };
}
var order = ["level", "rating", "value", "version", "status"];
function inOrder(found) {
  return order.filter((difference) => found.includes(difference));
}

// src/folded.ts
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase().trim();
}

// src/in-each.ts
function inEach(text) {
  if (text === void 0) return [];
  return typeof text === "string" ? [text] : Object.values(text);
}

// src/match-value.ts
function matchesValue(value, wanted, unit) {
  if (typeof wanted === "string") return textsOf(value).some((text) => folded(text) === folded(wanted));
  if (typeof wanted === "boolean") return value.type === "boolean" ? value.isTrue === wanted : void 0;
  const bounds = typeof wanted === "number" ? { atLeast: wanted, atMost: wanted } : wanted;
  if (value.type === "text" || !isOfUnit(value, bounds.unit ?? unit)) return void 0;
  return isWithin(value, bounds);
}
function textsOf({ name, text, url, written }) {
  return [...inEach(text), ...inEach(name), ...inEach(url), ...inEach(written)];
}
function isOfUnit({ type, unit }, asked) {
  if (type !== "number") return true;
  const own2 = inEach(unit).map(folded);
  const wanted = inEach(asked).map(folded);
  return own2.length === 0 ? wanted.length === 0 : own2.some((word) => wanted.includes(word));
}
function isWithin(value, { atLeast, atMost }) {
  const point = pointOf(value);
  const [first, last] = [value.from ?? value.atLeast ?? point, value.to ?? value.atMost ?? point];
  const isOver = (end, bound, isWanted) => end !== void 0 && bound !== void 0 && order2(end, bound, value.type) * (isWanted ? 1 : -1) > 0;
  if (isOver(first, atMost, true) || isOver(last, atLeast, false)) return false;
  const isKnown = (atMost === void 0 || last) && (atLeast === void 0 || first);
  if (!isKnown || isOver(last, atMost, true) || isOver(first, atLeast, false)) return void 0;
  return true;
}
function pointOf({ about, value, written }) {
  if (about !== void 0) return about;
  return written === void 0 ? void 0 : { written, ...value !== void 0 && { value } };
}
function order2(end, bound, type) {
  if (typeof bound === "number") return (end.value ?? Number.NaN) - bound;
  return type === "date" ? compareDates(end.written, bound) : compareVersions(end.written, bound);
}

// src/find.ts
function find(data, wanted) {
  checkTelling(data, wanted);
  checkWanted(data, wanted);
  const asks = asksOf(data, wanted);
  const isOfKind = kindOf(data, wanted);
  const say = sayIn(data, wanted.locale);
  const services = Object.entries(data.services).flatMap(([id, service]) => {
    if (!isOfKind(service)) return [];
    const cells = asks.map(({ row }) => cellIn(data, row, id, wanted));
    const verdicts = cells.map((cell2, index) => verdictOf(cell2, asks[index]));
    if (verdicts.includes(false)) return [];
    const undecided = cells.filter((_, index) => verdicts[index] === void 0);
    const rows = (isWanted) => undecided.filter((cell2) => isOpen(cell2) === isWanted).map(({ row }) => row);
    return [{ ...named(data, id, say), cells, missing: rows(true), unclear: rows(false) }];
  });
  return {
    found: services.filter((service) => !isUndecided(service)),
    open: services.filter(isUndecided)
  };
}
function isUndecided({ missing, unclear }) {
  return missing.length + unclear.length > 0;
}
function checkWanted(data, wanted) {
  const services = Object.values(data.services);
  const { support = {}, tags = [], vendor } = wanted;
  for (const name of Object.keys(wanted)) if (!askable.includes(name)) throw new NotFound("questions", name);
  for (const level of Object.values(support).flat()) {
    if (!levels.includes(level ?? "unknown")) throw new NotFound("levels", String(level));
  }
  if (vendor !== void 0 && !services.some((one) => folded(one.vendor ?? "") === folded(vendor))) {
    throw new NotFound("vendors", vendor);
  }
  for (const tag of tags)
    if (!services.some((one) => one.tags.includes(tag))) throw new NotFound("tags", tag);
}
var askable = ["support", "rating", "value", "layer", "vendor", "tags", "locale", "on"];
function verdictOf(cell2, ask) {
  const verdict = ask?.holds(cell2);
  return isOpen(cell2) ? verdict || void 0 : verdict;
}
function asksOf(data, { rating = {}, support = {}, value = {} }) {
  return [
    ...Object.entries(support).map(([id, levels2]) => {
      const asked = [levels2 ?? []].flat();
      return { row: rowOf(data, `capabilities/${id}`), holds: ({ answer }) => asked.includes(answer) };
    }),
    ...Object.entries(rating).map(([id, step]) => {
      const row = rowOf(data, `tradeoffs/${id}`);
      return { row, holds: (cell2) => cell2.rating !== void 0 && isStep(cell2.rating, step ?? {}) };
    }),
    ...Object.entries(value).map(([id, wanted]) => {
      const row = rowOf(data, `traits/${id}`);
      checkUnit(data, row.id, wanted);
      return { row, holds: ({ service }) => hasValue(data, row.id, { service, wanted: wanted ?? {} }) };
    })
  ];
}
function isStep(rating, step) {
  if (typeof step === "number") return rating === step;
  return rating <= (step.atMost ?? rating) && rating >= (step.atLeast ?? rating);
}
function checkUnit(data, trait, wanted) {
  const unit = typeof wanted === "object" ? wanted.unit : void 0;
  if (unit === void 0) return;
  const values = Object.values(data.traits[trait]?.values ?? {}).flatMap((cell2) => cell2.values);
  const isKnown = values.some((value) => value.unit !== void 0 && isOfUnit(value, unit));
  if (!isKnown) throw new NotFound("units", unit);
}
function hasValue(data, id, { service, wanted }) {
  const trait = data.traits[id];
  const values = own(trait?.values, service)?.values ?? [];
  const verdicts = values.map((value) => matchesValue(value, wanted, trait?.unit));
  if (verdicts.includes(true)) return true;
  return verdicts.includes(void 0) ? void 0 : false;
}
function kindOf(data, { layer, tags = [], vendor }) {
  const layers = layer === void 0 ? void 0 : [layer].flat().map((id) => living(data, "layers", id));
  return (service) => (layers === void 0 || layers.some((id) => service.layer === id || service.alsoIn.includes(id))) && (vendor === void 0 || folded(service.vendor ?? "") === folded(vendor)) && tags.every((tag) => service.tags.includes(tag));
}

// src/get.ts
function get(data, kind, id) {
  const living2 = livingId(data, kind, id);
  return living2 === void 0 ? void 0 : data[kind][living2];
}

// src/recommend.ts
function recommend(data, guide, answers, telling = {}) {
  checkTelling(data, telling);
  const id = living(data, "guides", guide);
  const found = data.guides[id];
  if (found === void 0) throw new NotFound("guides", guide);
  const given = answersOf(found, answers);
  const outcomes = found.outcomes.map((outcome) => rankable(data, outcome, { given, telling }));
  const sorted = outcomes.toSorted((a, b) => b.fit - a.fit || a.against.length - b.against.length);
  return {
    guide: id,
    title: sayIn(data, telling.locale)(found.title),
    outcomes: sorted.map((outcome) => ({
      ...outcome,
      rank: 1 + sorted.findIndex((one) => isAlike(one, outcome))
    })),
    unanswered: conditionsOf(found).filter((condition) => !given.has(condition))
  };
}
function isAlike(one, other) {
  return one.fit === other.fit && one.against.length === other.against.length;
}
function answersOf(guide, answers) {
  const entries = isList(answers) ? answers.map((id) => [id, true]) : Object.entries(answers);
  const conditions = conditionsOf(guide);
  for (const [id] of entries) if (!conditions.includes(id)) throw new NotFound("conditions", id);
  return new Map(entries);
}
function isList(answers) {
  return Array.isArray(answers);
}
function conditionsOf({ outcomes }) {
  return [...new Set(outcomes.flatMap(({ when }) => when.map(({ id }) => id)))];
}
function rankable(data, outcome, { given, telling }) {
  const say = sayIn(data, telling.locale);
  const reasons = (answer) => outcome.when.filter(({ id }) => given.get(id) === answer).map((condition) => reasonOf(data, condition, telling));
  const holding = reasons(true);
  return known({
    id: outcome.id,
    name: say(outcome.name),
    choose: outcome.choose.map((id) => named(data, id, say)),
    rank: 0,
    fit: holding.length,
    of: outcome.when.length,
    for: holding,
    against: reasons(false),
    open: reasons(void 0),
    because: outcome.because && say(outcome.because),
    sources: citedSources(data, outcome.sources)
  });
}
function reasonOf(data, condition, telling) {
  const facts = condition.facts.flatMap(({ capability, service, tradeoff }) => {
    const row = capability === void 0 ? `tradeoffs/${tradeoff}` : `capabilities/${capability}`;
    return cell(data, service, row, telling) ?? [];
  });
  return {
    id: condition.id,
    text: sayIn(data, telling.locale)(condition.text),
    facts,
    sources: citedSources(data, condition.sources)
  };
}

// src/stale.ts
function stale(data, { before, locale }) {
  checkTelling(data, known({ locale, on: before }));
  const cells = allRows(data).flatMap(
    (row) => Object.keys(data.services).map((service) => cellIn(data, row, service, known({ locale })))
  );
  return cells.filter(({ sources }) => sources.length > 0).map((cell2) => {
    const { asOf, checkedOn, kind, row, seenOn, service, sources } = cell2;
    return known({
      service,
      row,
      kind,
      day: lastDayOf(cell2),
      asOf,
      seenOn,
      checkedOn,
      sources
    });
  }).filter(({ day }) => day === void 0 || day < before).sort((one, other) => compareDays(one.day, other.day));
}
function compareDays(one = "9999-12-31", other = "9999-12-31") {
  return one < other ? -1 : one > other ? 1 : 0;
}
export {
  NotFound,
  cell,
  compare,
  find,
  get,
  recommend,
  stale
};
