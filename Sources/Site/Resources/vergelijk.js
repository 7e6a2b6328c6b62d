// Sorts the table of municipalities by a column, and shows those that somebody chooses. Without it the page is a list.
(function () {
  "use strict";
  var table = document.querySelector("main table");
  if (!table || !table.tBodies[0]) return;
  var dutch = document.documentElement.lang !== "en";
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);

  function folded(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }

  // The value of a cell: an amount as it is in the data, a number, or words; null for an empty one.
  function value(row, column) {
    var cell = row.cells[column];
    var text = cell ? cell.textContent.trim() : "";
    if (!text) return null;
    var data = cell.querySelector("data");
    if (data) return Number(data.value);
    var number = dutch ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
    return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : folded(text.replace(/^Gemeente /, ""));
  }

  // Empty cells come last, whatever the direction.
  function compare(one, other, direction) {
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return one < other ? -direction : one > other ? direction : 0;
  }

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var isUp = head.getAttribute("aria-sort") === "ascending";
      var isNumber = head.classList.contains("number");
      var next = head.hasAttribute("aria-sort") ? !isUp : !isNumber;
      Array.prototype.forEach.call(head.parentNode.cells, function (cell) { cell.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", next ? "ascending" : "descending");
      rows.map(function (row, place) { return { row: row, value: value(row, column), place: place }; })
        .sort(function (one, other) {
          return compare(one.value, other.value, next ? 1 : -1) || one.place - other.place;
        })
        .forEach(function (item) { body.appendChild(item.row); });
    });
  });

  var box = document.createElement("div");
  box.className = "search";
  var label = document.createElement("label");
  label.htmlFor = "kies";
  label.textContent = dutch ? "Kies gemeenten" : "Choose municipalities";
  var input = document.createElement("input");
  input.id = "kies";
  input.type = "search";
  input.setAttribute("aria-describedby", "kiesuitleg");
  var help = document.createElement("p");
  help.id = "kiesuitleg";
  help.textContent = dutch
    ? "Typ namen met een komma ertussen: Almere, Urk. Klik op een kop om te sorteren."
    : "Type names with a comma in between: Almere, Urk. Click a heading to sort.";
  var status = document.createElement("p");
  status.setAttribute("role", "status");
  [label, input, help, status].forEach(function (part) { box.appendChild(part); });
  var frame = table.parentNode;
  frame.parentNode.insertBefore(box, frame);

  function choose() {
    var names = input.value.split(",").map(folded).filter(Boolean);
    var count = 0;
    rows.forEach(function (row) {
      var name = folded(row.cells[0].textContent.replace(/^Gemeente /, ""));
      var isShown = !names.length || names.some(function (text) { return name.indexOf(text) === 0; });
      row.hidden = !isShown;
      if (isShown) count += 1;
    });
    status.textContent = names.length ? (dutch ? count + " gekozen." : count + " chosen.") : "";
    try { history.replaceState(null, "", names.length ? "#kies=" + encodeURIComponent(input.value) : "#"); } catch (error) { /* from disk */ }
  }

  input.addEventListener("input", choose);
  var chosen = /^#kies=(.*)$/.exec(location.hash);
  if (chosen) {
    try { input.value = decodeURIComponent(chosen[1]); } catch (error) { input.value = ""; }
    choose();
  }
})();
