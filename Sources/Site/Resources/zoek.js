// Shows of the lists on this page only what matches the words in the search box. The names to match are
// prepared in data-zoek: lower case, without accents. Without this script the lists stand as they are.
"use strict";
(() => {
  const box = document.getElementById("zoeken");
  const field = document.getElementById("zoekvak");
  const state = document.getElementById("zoekstand");
  if (!box || !field || !state) return;

  const letters = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th" };
  const fold = (text) =>
    text.normalize("NFKD").replace(/\p{M}|['’`´]/gu, "").toLowerCase()
      .replace(/[øłđðæœßþ]/g, (letter) => letters[letter])
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const entries = [...document.querySelectorAll("[data-zoek]")].map((element) => ({
    element, terms: " " + element.dataset.zoek,
  }));
  const groups = [...document.querySelectorAll("[data-groep]")];
  const indexes = [...document.querySelectorAll(".letters")];

  const show = () => {
    const words = fold(field.value).split(" ").filter(Boolean);
    let count = 0;
    for (const { element, terms } of entries) {
      const matches = words.every((word) => terms.includes(" " + word));
      element.hidden = !matches;
      if (matches) count += 1;
    }
    for (const group of groups) {
      const isEmpty = !group.querySelector("[data-zoek]:not([hidden])");
      group.hidden = isEmpty;
      if ("open" in group) group.open = words.length > 0 && !isEmpty;
    }
    for (const index of indexes) index.hidden = words.length > 0;
    const { one, many, none } = state.dataset;
    state.textContent = words.length === 0 ? ""
      : count === 0 ? none : count === 1 ? one : many.replace("#", String(count));
  };

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const found = entries.filter(({ element }) => !element.hidden);
    const first = found[0]?.element.querySelector("a");
    if (!first || !field.value.trim()) return;
    if (found.length === 1) first.click(); else first.focus();
  });
  box.hidden = false;
  if (field.value) show();
})();
