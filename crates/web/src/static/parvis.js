// Enhancement only; every task works without it. Its hooks are data attributes.
"use strict";
(() => {
  const page = document, root = page.documentElement;
  const each = (hook, act, from = page) => from.querySelectorAll(hook).forEach(act);
  const html = { headers: { Accept: "text/html" } };
  root.classList.add("js");

  // Puts each data-part of a fetched page into place; focus and folds stay.
  const swap = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const held = page.activeElement, caret = held.selectionStart;
    each("[data-part]", (part) => {
      const next = fresh.getElementById(part.id);
      if (!next) return;
      each("details[id]", (fold) => {
        const twin = fresh.getElementById(fold.id);
        if (twin) twin.open = fold.open;
      }, part);
      part.replaceWith(next);
    });
    const again = held.id && !held.isConnected && page.getElementById(held.id);
    if (again) {
      again.focus({ preventScroll: true });
      if (caret != null) again.setSelectionRange(caret, caret);
    }
    page.title = fresh.title;
    const live = page.getElementById("live"), said = page.querySelector("[data-say]");
    if (live && said) live.textContent = said.textContent;
  };

  // Results and address follow while one types or ticks.
  each("form[data-live]", (form) => {
    let timer, last;
    const go = async () => {
      const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
      const address = form.action.split("?")[0] + "?" + asked;
      if (last) last.abort();
      const mine = last = new AbortController();
      form.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(address, { ...html, signal: mine.signal });
        if (!answer.ok) throw answer;
        swap(await answer.text());
        history.replaceState(null, "", address + location.hash);
      } catch (fault) {
        if (fault.name !== "AbortError") location = address;
      }
      if (mine === last) form.removeAttribute("aria-busy");
    };
    const soon = (wait) => { clearTimeout(timer); timer = setTimeout(go, wait); };
    form.addEventListener("input", (event) => { if (event.target.type === "search") soon(250); });
    form.addEventListener("change", (event) => { if (event.target.form === form && event.target.type !== "search") soon(0); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (location.hash) location.hash = "results";
      soon(0);
    });
  });

  // Work under way: ask each second until the page moves on.
  const poll = () => page.querySelector("[data-poll]") && setTimeout(async () => {
    try {
      const answer = await fetch(location.href, html);
      if (answer.redirected) return location.assign(answer.url);
      if (answer.ok) swap(await answer.text());
    } catch { /* a poor line: try again */ }
    poll();
  }, 1000);
  poll();

  // A file on its way shows how much has left; an error answer is the form again.
  each("form[data-upload]", (form) => form.addEventListener("submit", (event) => {
    const bar = form.querySelector("progress"), request = new XMLHttpRequest();
    event.preventDefault();
    bar.parentNode.hidden = false;
    request.upload.onprogress = (sent) => { bar.value = sent.loaded / sent.total; };
    request.onload = () => request.status < 400 ? location.assign(request.responseURL) : swap(request.responseText);
    request.onerror = () => form.submit();
    request.open("POST", form.action);
    request.send(new FormData(form));
  }));

  // Menus close on Escape or a click elsewhere; arrow keys walk a table of links.
  const shut = (but) => each(".menu[open]", (menu) => { menu.open = menu === but; });
  page.addEventListener("click", (event) => shut(event.target.closest(".menu")));
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = event.target.closest(".menu[open]");
      if (menu) menu.querySelector("summary").focus();
      shut();
      if (location.hash === "#filters") location.hash = "results";
    }
    const cell = event.target.closest("[data-walk] :is(td, th)");
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!cell || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = cell.closest("table").rows;
    let row = cell.parentNode.rowIndex, column = cell.cellIndex, link;
    while (!link) {
      row += step[0];
      column += root.dir === "rtl" ? -step[1] : step[1];
      const next = rows[row] && rows[row].cells[column];
      if (!next) return;
      link = next.querySelector("a");
    }
    event.preventDefault();
    link.focus();
  });

  // Paper shows sources; an error summary is read first.
  addEventListener("beforeprint", () => each(".source", (fold) => { fold.open = true; }));
  each("[data-first]", (summary) => summary.focus());
})();
