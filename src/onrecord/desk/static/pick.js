// "Add to report" without leaving the page, and notes of the report kept while they are written.

const token = document.querySelector('meta[name="onrecord-token"]').content;
const PAUSE = 800;

function send(path, form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  return fetch(path, { method: "POST", headers: { "X-Onrecord-Token": token, Accept: "application/json" }, body });
}

function count(number) {
  const tally = document.querySelector("[data-picked]");
  if (!tally) return;
  tally.hidden = !number;
  tally.querySelector("b").textContent = number;
}

addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form.pick")) return;
  event.preventDefault();
  const answer = await send("/pick", form).catch(() => null);
  if (!answer?.ok) return HTMLFormElement.prototype.submit.call(form);
  const now = await answer.json();
  form.querySelector("[data-words]").textContent = now.words;
  count(now.count);
});

const draft = document.querySelector("form[data-draft]");
if (draft) {
  const kept = draft.querySelector("[data-kept]");
  let waiting;
  const keep = async () => {
    const answer = await send("/report", draft, draft.querySelector('button[value="keep"]')).catch(() => null);
    const told = await answer?.json().catch(() => null);
    kept.textContent = answer?.ok ? "Kept in the case." : (told?.sentence ?? "Not kept: the desk does not answer.");
  };
  draft.addEventListener("input", () => {
    kept.textContent = "";
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
}
