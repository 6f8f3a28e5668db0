(function () {
  var rows = Array.prototype.slice.call(document.querySelectorAll("#records tbody tr"));
  var fields = ["words", "verdict", "topic", "item"].map(function (name) { return document.getElementById(name); });
  function shown() {
    var words = fields[0].value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    rows.forEach(function (row) {
      var text = (row.textContent + " " + row.dataset.items).toLowerCase();
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; }) &&
        (!fields[1].value || row.dataset.verdict === fields[1].value) &&
        (!fields[2].value || row.dataset.topic === fields[2].value) &&
        (!fields[3].value || row.dataset.items.indexOf("|" + fields[3].value + "|") >= 0);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    document.getElementById("count").textContent = count + " of " + rows.length + " records";
  }
  fields.forEach(function (field) { field.addEventListener("input", shown); });
  // A link such as index.html?q=relu#all opens with its search.
  fields[0].value = new URLSearchParams(location.search).get("q") || fields[0].value;
  shown();
})();
