// Finds municipalities and arrangements by names, abbreviations, everyday words, purpose and typing slips, as the
// command line does. The index (zoek-index.js) is loaded when somebody types. Without this script the lists stand
// as they are.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const box = byId("zoeken");
  const field = byId("zoekvak");
  const state = byId("zoekstand");
  const shown = byId("zoekuitslag");
  if (!box || !field || !state || !shown) return;
  const lists = [...document.querySelectorAll("[data-lijst]")];

  const letters = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th" };
  const fold = (text) =>
    text.normalize("NFKD").replace(/\p{M}|['’`´]/gu, "").toLowerCase()
      .replace(/[øłđðæœßþ]/g, (letter) => letters[letter])
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const split = (text) => text.split(" ").filter(Boolean);

  let index = null;
  window.raadEnRegeling = (data) => {
    const places = split(data.places);
    const subjects = data.subjects.map(split);
    index = {
      points: data.points,
      silent: new Set(split(data.silent)),
      meanings: new Map(Object.entries(data.meanings).map(([word, names]) => [word, split(names)])),
      entries: data.entries.map(
        ([label, remark, address, isMunicipality, names, subject, texts, members, weight]) => ({
          label, remark, address, isMunicipality: isMunicipality === 1, names: split(names),
          subject: subject === null ? [] : subjects[subject], texts: split(texts),
          members: split(members).map((place) => places[place]), weight,
        })),
      subjects,
    };
    show();
  };

  let isAsked = false;
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement("script");
    script.src = box.dataset.index;
    document.head.append(script);
  };

  const unique = (words) => [...new Set(words)];
  const telling = (text) => {
    const all = split(fold(text));
    const some = all.filter((word) => !index.silent.has(word));
    return unique(some.length > 0 ? some : all);
  };

  // What one word is worth in an entry, and whether it finds the entry by itself.
  const worth = (word, entry) => {
    const points = index.points;
    const isLong = word.length > 3;
    let best = 0;
    for (const name of entry.names) {
      if (name === word) return [points.name, true];
      if (name.startsWith(word)) best = Math.max(best, points.nameBegins);
      else if (isLong && name.includes(word)) best = Math.max(best, points.nameHolds);
    }
    for (const meaning of index.meanings.get(word) ?? []) {
      if (entry.names.includes(meaning)) best = Math.max(best, points.meaning);
    }
    for (const known of entry.subject) {
      if (known === word) best = Math.max(best, points.subject);
      else if (isLong && known.startsWith(word)) best = Math.max(best, points.subjectBegins);
    }
    if (best > 0) return [best, true];
    for (const text of entry.texts) {
      if (text === word) return [points.text, true];
      if (isLong && text.startsWith(word)) best = points.textBegins;
    }
    if (best > 0) return [best, true];
    return [entry.members.some((member) => member.startsWith(word)) ? points.member : 0, false];
  };

  const matches = (words) => {
    if (words.length === 0) return [];
    const { points } = index;
    const found = [];
    for (const entry of index.entries) {
      let total = 0;
      let isFound = false;
      const hasAll = words.every((choices) => {
        let best = [0, false];
        for (const word of choices) {
          const value = worth(word, entry);
          if (value[0] > best[0]) best = value;
        }
        total += best[0];
        isFound ||= best[1];
        return best[0] > 0;
      });
      if (!hasAll || !isFound) continue;
      const isWhole = words.length === entry.names.length && total === words.length * points.name;
      found.push([entry, total * points.factor + (isWhole ? points.whole : 0) + entry.weight]);
    }
    return found.sort((one, other) => other[1] - one[1]).map(([entry]) => entry);
  };

  // Letters to add, drop, change or swap with a neighbour; more than the limit when it is more.
  const distance = (left, right, limit) => {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    let beforeLast = [];
    let last = [...Array(right.length + 1).keys()];
    for (let row = 0; row < left.length; row += 1) {
      const current = [row + 1];
      for (let column = 0; column < right.length; column += 1) {
        let best = Math.min(last[column + 1], current[column]) + 1;
        best = Math.min(best, last[column] + (left[row] === right[column] ? 0 : 1));
        if (row > 0 && column > 0 && left[row] === right[column - 1] && left[row - 1] === right[column]) {
          best = Math.min(best, beforeLast[column - 1] + 1);
        }
        current.push(best);
      }
      [beforeLast, last] = [last, current];
    }
    return last[right.length];
  };

  const nearest = (word) => {
    if (word.length < 4) return [];
    let best = word.length > 8 ? 2 : 1;
    let found = [];
    const known = new Set(index.subjects.flat());
    for (const entry of index.entries) {
      for (const other of entry.names) known.add(other);
      for (const other of entry.members) known.add(other);
    }
    for (const other of known) {
      const steps = distance(word, other, best);
      if (steps < best) found = [];
      if (steps <= best) {
        best = steps;
        found.push(other);
      }
    }
    return found.sort();
  };

  // The longest word by which a subject is known that a compound begins or ends with.
  const parts = (word) => {
    const known = unique(index.subjects.flat())
      .filter((other) => other.length > 4 && (word.endsWith(other) || word.startsWith(other)));
    const longest = Math.max(...known.map((other) => other.length));
    return known.filter((other) => other.length === longest).sort();
  };

  const search = (text) => {
    const typed = telling(text);
    const found = matches(typed.map((word) => [word]));
    if (found.length > 0 || typed.length === 0) return { found, meant: [], skipped: [] };
    const corrections = [];
    const skipped = [];
    const meant = typed.map((word) => {
      if (index.entries.some((entry) => worth(word, entry)[0] > 0)) return [word];
      const near = nearest(word);
      const other = near.length > 0 ? near : parts(word);
      corrections.push(...other);
      if (other.length === 0) skipped.push(word);
      return other;
    }).filter((choices) => choices.length > 0);
    const others = corrections.length + skipped.length > 0 ? matches(meant) : [];
    return others.length > 0
      ? { found: others, meant: unique(corrections), skipped } : { found: [], meant: [], skipped: [] };
  };

  const group = (title, entries) => {
    const section = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = `${title} (${entries.length})`;
    const list = document.createElement("ul");
    for (const entry of entries) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = box.dataset.root + entry.address;
      link.textContent = entry.label;
      item.append(link);
      if (entry.remark) {
        const remark = document.createElement("span");
        remark.textContent = entry.remark;
        item.append(" ", remark);
      }
      list.append(item);
    }
    section.append(heading, list);
    return section;
  };

  let best = null;
  const show = () => {
    const hasText = fold(field.value) !== "";
    for (const list of lists) list.hidden = hasText;
    shown.replaceChildren();
    best = null;
    state.textContent = "";
    if (!hasText) return;
    load();
    if (!index) return;
    const { found, meant, skipped } = search(field.value);
    const { one, many, none, slip, without, municipalities, arrangements } = state.dataset;
    const count = found.length === 0 ? none
      : found.length === 1 ? one : many.replace("#", String(found.length));
    state.textContent = [
      skipped.length > 0 ? without.replace("#", skipped.join(", ")) : "",
      meant.length > 0 ? slip.replace("#", meant.join(", ")) : "", count,
    ].filter(Boolean).join(" ");
    const groups = [
      [municipalities, found.filter((entry) => entry.isMunicipality)],
      [arrangements, found.filter((entry) => !entry.isMunicipality)],
    ].filter(([, entries]) => entries.length > 0);
    if (found.length > 0 && !found[0].isMunicipality) groups.reverse();
    shown.append(...groups.map(([title, entries]) => group(title, entries)));
    best = shown.querySelector("a");
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    best?.click();
  });
  box.hidden = false;
  if (field.value) show();
})();
