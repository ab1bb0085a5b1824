// The preview's part of a page: reloads it when the files changed, and shows what is wrong with the data.
"use strict";
{
  const own = document.currentScript;
  const frame = document.getElementById("pdf");
  const words = {
    zh: { failed: "数据有错，网页没有更新", errors: "错误", warnings: "警告", gone: "预览已结束", close: "收起" },
    en: { failed: "the data has errors; the page is not up to date", errors: "errors", warnings: "warnings", gone: "the preview has ended", close: "close" },
  };
  let shown = Number(own.dataset.version);
  let isOpen = false;

  /** Texts are set as texts, never as markup: they quote what editors typed. */
  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  };

  const place = element("div", "preview-place");
  document.documentElement.append(place);

  /** Gives what is shown the shape of the new page. What is the same stays, and with it the reader's place. */
  const change = (old, next) => {
    if (old.isEqualNode(next)) {
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== next.nodeName || old.childNodes.length !== next.childNodes.length) {
      old.replaceWith(document.adoptNode(next));
      return;
    }
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
    for (const name of old.getAttributeNames()) {
      if (!next.hasAttribute(name) && name !== "aria-current") {
        old.removeAttribute(name);
      }
    }
    const children = [...next.childNodes];
    [...old.childNodes].forEach((child, index) => change(child, children[index]));
  };

  const wordsOf = (page, selector) => page.querySelector(selector)?.textContent;

  /** Takes over the new page's document; a page that looks otherwise or has other contents is loaded as a whole. */
  const refresh = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const script = page.querySelector("script[data-version]");
    const isSame = ["style", "#page-contents"].every((part) => wordsOf(page, part) === wordsOf(document, part));
    if (!answer.ok || !script || !isSame || !page.querySelector("article")) {
      location.reload();
      return;
    }
    change(document.querySelector("main"), page.querySelector("main"));
    document.title = page.title;
    shown = Number(script.dataset.version);
  };

  const reload = async (version) => {
    if (!frame && document.querySelector("article")) {
      await refresh().catch(() => location.reload());
      return;
    }
    if (!frame) {
      location.reload();
      return;
    }
    // A page that shows a PDF keeps its place; only the PDF is fetched again.
    shown = version;
    const file = new URLSearchParams(location.search).get("file") ?? "";
    if (/^\/[^/\\].*\.pdf$/.test(file)) {
      document.title = decodeURIComponent(file);
      frame.src = `${file}?version=${version}`;
    }
  };

  const excerpt = (finding) => {
    const start = finding.column - 1;
    const end = start + finding.length;
    return element("pre", "preview-line",
      finding.text.slice(0, start),
      element("mark", "", finding.text.slice(start, end)),
      finding.text.slice(end));
  };

  const describe = (finding) => {
    const item = element("li", `preview-${finding.severity}`);
    if (finding.file) {
      item.append(element("div", "preview-file", `${finding.file}:${finding.line}:${finding.column}`));
    }
    item.append(element("div", "preview-message", finding.message, " ", element("span", "preview-code", finding.code)));
    if (finding.text) {
      item.append(excerpt(finding));
    }
    if (finding.hint) {
      item.append(element("div", "preview-hint", finding.hint));
    }
    return item;
  };

  const list = (state, title) => {
    const close = element("button", "preview-close", words[state.language].close);
    close.addEventListener("click", () => { isOpen = false; draw(state); });
    const panel = element("section", "preview-panel",
      element("h2", "preview-title", title), state.failed ? "" : close, element("ol", "preview-findings", ...state.findings.map(describe)));
    panel.setAttribute("role", state.failed ? "alert" : "region");
    panel.setAttribute("aria-label", title);
    return panel;
  };

  const draw = (state) => {
    const say = words[state.language];
    const errors = state.findings.filter((finding) => finding.severity === "error").length;
    const warnings = state.findings.length - errors;
    place.replaceChildren();
    if (state.failed) {
      place.append(list(state, say.failed));
    } else if (isOpen) {
      place.append(list(state, `${say.warnings} ${warnings}`));
    } else {
      const bar = element("div", "preview-bar");
      if (warnings > 0) {
        const button = element("button", "preview-count", `${say.warnings} ${warnings}`);
        button.addEventListener("click", () => { isOpen = true; draw(state); });
        bar.append(button);
      }
      for (const link of frame ? [] : document.querySelectorAll("a[href$='.pdf']")) {
        const open = element("a", "preview-link", "PDF");
        open.href = `/.preview/pdf?file=${encodeURIComponent(new URL(link.href).pathname)}`;
        bar.append(open);
        break;
      }
      place.append(bar);
    }
    // For whoever drives the browser: which state of the files the page shows.
    document.documentElement.dataset.previewVersion = String(shown);
  };

  // The newest state that is not shown yet; while one is being shown, those between it and the newest are passed over.
  let newest = null;
  let isBusy = false;
  const show = async () => {
    if (isBusy) {
      return;
    }
    isBusy = true;
    while (newest) {
      const state = newest;
      newest = null;
      const isMine = !state.draft || state.draft === decodeURIComponent(location.pathname);
      if (state.version !== shown && isMine && (state.draft || !state.failed)) {
        await reload(state.version);
      }
      draw(state);
    }
    isBusy = false;
  };

  const events = new EventSource("/.preview/events");
  events.addEventListener("message", (event) => {
    newest = JSON.parse(event.data);
    show();
  });
  window.addEventListener("pagehide", () => events.close());
}
