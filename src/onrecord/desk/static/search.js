// Search as you type. The page works without this: Enter sends the form. Here each pause in typing asks for the part of
// the page that changes, drops the question before it, and keeps the address in step with what is shown.

const PAUSE = 120; // milliseconds
const form = document.getElementById("search");
const box = document.getElementById("q");
const hits = document.getElementById("hits");
const told = document.getElementById("told");
let waiting = 0;
let asking = null;

function address() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") asked.append(name, value);
  const query = asked.toString();
  return query ? `${form.action}?${query}` : form.action;
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const shown = new URL(address());
  const part = new URL(shown);
  part.searchParams.set("part", "1");
  try {
    const answer = await fetch(part, { signal: asking.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    show(await answer.text(), shown);
  } catch (error) {
    if (error.name !== "AbortError") told.textContent = "The desk does not answer; is it still open?";
  }
}

// The server escapes every word of it, as on any other page.
function show(html, shown) {
  hits.innerHTML = html;
  history.replaceState(null, "", shown);
  document.title = document.title.replace(/^.*( · .+ · onrecord)$/su, (_, rest) => (box.value.trim() || "Search") + rest);
  told.textContent = hits.querySelector("[data-told]")?.dataset.told ?? "";
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE);
}

form.addEventListener("input", (event) => {
  if (!event.isComposing && form.checkValidity()) soon();
});
form.addEventListener("compositionend", soon);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  ask();
});
box.setSelectionRange(box.value.length, box.value.length);
