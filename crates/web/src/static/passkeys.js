// Asks the browser for a passkey, and sends what it answers as the form that asks. Without it those forms are not shown.
"use strict";
(() => {
  const known = window.PublicKeyCredential;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const devices = (all) => (all || []).map((one) => ({ ...one, id: bytes(one.id) }));

  // Older browsers read no JSON by themselves.
  const read = {
    create: (told) => known.parseCreationOptionsFromJSON ? known.parseCreationOptionsFromJSON(told) : {
      ...told,
      challenge: bytes(told.challenge),
      user: { ...told.user, id: bytes(told.user.id) },
      excludeCredentials: devices(told.excludeCredentials),
    },
    get: (told) => known.parseRequestOptionsFromJSON ? known.parseRequestOptionsFromJSON(told) : {
      ...told,
      challenge: bytes(told.challenge),
      allowCredentials: devices(told.allowCredentials),
    },
  };

  const written = (made) => {
    const response = {};
    for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (part in made.response) response[part] = made.response[part] && text(made.response[part]);
    }
    return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response, extensions: {} });
  };

  const begin = async (form) => {
    let answer;
    try {
      answer = await fetch(form.dataset.begin, { method: "POST", headers: { Accept: "application/json" } });
    } catch {
      throw form.dataset.lost;
    }
    const told = await answer.json().catch(() => { throw form.dataset.lost; });
    if (answer.ok) return told;
    throw told.problems ? told.problems[0].message : told.detail;
  };

  const words = (fault, form) => {
    if (typeof fault === "string") return fault;
    if (fault.name === "InvalidStateError" && form.dataset.here) return form.dataset.here;
    if (fault.name === "NotAllowedError" || fault.name === "AbortError") return form.dataset.stopped;
    return form.dataset.unknown;
  };

  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    const kind = form.dataset.passkey, answer = form.elements.answer;
    const button = form.querySelector("button"), error = form.querySelector("[role=alert]");
    const say = (sentence) => { error.textContent = sentence; error.hidden = !sentence; };
    const elsewhere = location.origin !== form.dataset.at;
    if (kind === "get") {
      form.hidden = !known || elsewhere;
    } else if (!known || elsewhere) {
      say(elsewhere ? form.dataset.elsewhere : form.dataset.unknown);
      button.disabled = true;
    }
    form.addEventListener("submit", async (event) => {
      if (answer.value) return;
      event.preventDefault();
      button.disabled = true;
      say("");
      try {
        const told = await begin(form);
        answer.value = written(await navigator.credentials[kind]({ publicKey: read[kind](told) }));
        form.submit();
      } catch (fault) {
        say(words(fault, form));
      }
      button.disabled = false;
    });
  });
})();
