// Files dropped anywhere on a page are sent to the case; where the reading is shown, it is kept up to date.

const token = document.querySelector('meta[name="onrecord-token"]').content;
const MOST_FILES = 20;
const MOST_BYTES = 16 * 1024 * 1024;
const SECOND = 1000;

// Sending

function* parcels(files) {
  let parcel = [], bytes = 0;
  for (const file of files) {
    if (parcel.length && (parcel.length === MOST_FILES || bytes + file.size > MOST_BYTES)) {
      yield parcel;
      parcel = [], bytes = 0;
    }
    parcel.push(file);
    bytes += file.size;
  }
  if (parcel.length) yield parcel;
}

async function post(parcel) {
  const body = new FormData();
  for (const file of parcel) {
    body.append("modified", String(file.lastModified));
    body.append("file", file, file.name);
  }
  const headers = { "X-Onrecord-Token": token, Accept: "application/json" };
  const answer = await fetch("/add", { method: "POST", headers, body });
  if (answer.ok) return answer.json();
  const told = await answer.json().catch(() => ({}));
  throw new Error(told.sentence ?? "The desk did not take the files. Reload the page and try again.");
}

async function send(files) {
  let sent = 0;
  for (const parcel of parcels(files)) {
    say(`Sending: ${sent.toLocaleString("en")} of ${files.length.toLocaleString("en")} files.`);
    show(await post(parcel));
    sent += parcel.length;
  }
  if (document.querySelector("[data-arrivals]")) {
    hush();
    watch();
  } else {
    location.assign("/add/progress");
  }
}

function sending(files) {
  if (!files.length) return say("There is no file in what was dropped.", true);
  return send(files).catch((error) => {
    say(error instanceof TypeError ? "The desk does not answer. Is it closed? Start it again and drop the files once more." : error.message, true);
  });
}

// Dropping: files, and the files inside folders

function entries(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

async function inside(entry) {
  if (entry.name.startsWith(".")) return [];
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  for (let some = await entries(reader); some.length; some = await entries(reader)) {
    for (const each of some) found.push(...(await inside(each)));
  }
  return found;
}

async function dropped(items, files) {
  const roots = items.map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!roots.some((root) => root.isDirectory)) return files;
  const found = [];
  for (const root of roots) found.push(...(await inside(root)));
  return found;
}

const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");

function onDrag(event) {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
  say("Drop to add to this case.");
}

function onLeave(event) {
  if (!event.relatedTarget) hush();
}

async function onDrop(event) {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  const items = [...event.dataTransfer.items].filter((item) => item.kind === "file");
  sending(await dropped(items, [...event.dataTransfer.files]));
}

let sign;

function say(words, stays = false) {
  if (!sign) {
    sign = document.createElement("p");
    sign.className = "dropping";
    sign.setAttribute("role", "status");
    sign.addEventListener("click", hush);
    document.body.append(sign);
  }
  sign.textContent = words;
  sign.classList.toggle("stays", stays);
  sign.hidden = false;
}

function hush() {
  if (sign) sign.hidden = true;
}

// How far the reading is

function element(name, words, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = words;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function article(it) {
  const line = element("li", "", { "data-address": it.address });
  const link = element("a", "", { href: it.href });
  link.append(element("bdi", it.name));
  const what = element("span", "", { class: "what" });
  what.append(link);
  line.append(what, element("span", it.told, { class: "count" }));
  return line;
}

function problem(it) {
  const line = element("li", "");
  const code = element("code", "");
  code.append(element("bdi", it.name));
  line.append(code, " ", element("span", it.reason, { dir: "auto" }));
  return line;
}

// Articles that are listed stay as they are, so that the one a person is about to open does not move from under them
// more than it must, and keeps the focus.
function list(region, of, lines, make) {
  const section = region.querySelector(`[data-of="${of}"]`);
  const held = section.querySelector("ul");
  if (of === "read") {
    const there = new Set([...held.children].map((line) => line.dataset.address));
    for (const it of lines.filter((each) => !there.has(each.address)).reverse()) held.prepend(make(it));
    while (held.children.length > Math.max(lines.length, 1)) held.lastElementChild.remove();
  } else {
    held.replaceChildren(...lines.map(make));
  }
  section.hidden = !lines.length;
}

let said = "";

function show(now) {
  const region = document.querySelector("[data-arrivals]");
  if (!region) return;
  region.querySelector("[data-line]").textContent = now.line;
  const bar = region.querySelector("[data-bar]");
  bar.max = Math.max(now.total, 1);
  bar.value = now.done;
  bar.hidden = region.querySelector("[data-stop]").hidden = !now.busy;
  region.querySelector("[data-again]").hidden = true;
  region.querySelector("[data-goon]").hidden = now.busy || !now.left;
  region.querySelector("[data-more]").hidden = !now.more;
  region.querySelector("[data-remarks]").replaceChildren(...now.remarks.map((words) => element("li", words, { dir: "auto" })));
  list(region, "refused", now.refused, problem);
  list(region, "failed", now.failed, problem);
  list(region, "read", now.read, article);
  if (now.state !== said) {
    region.querySelector("[data-said]").textContent = now.line; // spoken when it begins and when it ends, not every second
    said = now.state;
  }
}

let watching = false;

async function watch() {
  if (watching) return;
  watching = true;
  for (let busy = true; busy; ) {
    try {
      const answer = await fetch("/add/progress", { headers: { Accept: "application/json" } });
      const now = await answer.json();
      show(now);
      busy = now.busy;
    } catch {
      document.querySelector("[data-line]").textContent = "The desk does not answer. What was read is kept; start the desk again and add the same files to go on.";
      busy = false;
    }
    if (busy) await new Promise((resolve) => setTimeout(resolve, SECOND));
  }
  watching = false;
}

addEventListener("dragover", onDrag);
addEventListener("dragleave", onLeave);
addEventListener("drop", onDrop);
for (const words of document.querySelectorAll("[data-scripted]")) words.hidden = false;
for (const form of document.querySelectorAll("form[data-files]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const files = [...form.querySelectorAll('input[type="file"]')].flatMap((input) => [...input.files]);
    if (!files.length) return say("Choose files first, or drop them here.", true);
    form.reset();
    sending(files);
  });
}
const region = document.querySelector("[data-arrivals]");
if (region) region.querySelector("[data-again]").hidden = true;
if (region?.hasAttribute("data-busy")) watch();
