// What a page can do beyond HTML and CSS. It works without this file: links to places are ordinary links, the switch for
// large type is a check box, and the contents stand still.
'use strict';

(() => {
  const root = document.documentElement;

  // 大字: remembered on this device, where the browser allows it.
  const large = document.getElementById('page-large');
  const memory = (() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  })();
  if (large) {
    large.checked = memory?.getItem('large') === '1';
    large.addEventListener('change', () => memory?.setItem('large', large.checked ? '1' : '0'));
  }

  // The contents: the entry whose part is being read.
  const links = [...document.querySelectorAll('#page-contents a')];
  const places = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let current = null;
  const follow = () => {
    let at = -1;
    for (let i = 0; i < places.length; i++) {
      if (places[i] && places[i].getBoundingClientRect().top <= root.clientHeight / 4) {
        at = i;
      }
    }
    const link = at < 0 ? null : links[at];
    if (link === current) {
      return;
    }
    current?.removeAttribute('aria-current');
    current = link;
    if (link) {
      link.setAttribute('aria-current', 'location');
      const list = link.closest('nav').firstElementChild;
      if (list.scrollHeight > list.clientHeight) {
        list.scrollTop = link.offsetTop - list.offsetTop - list.clientHeight / 2;
      }
    }
  };
  if (links.length > 0) {
    let waiting = false;
    const later = () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          follow();
        });
      }
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later, { passive: true });
    follow();
  }

  // Copying: the address of a place. Without the right to write the clipboard the link is simply followed.
  const said = document.createElement('p');
  said.className = 'web-said';
  said.setAttribute('role', 'status');
  document.body.append(said);
  document.addEventListener('click', async event => {
    const link = event.target.closest?.('a:empty');
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = '链接已复制';
    } catch {
      said.textContent = '链接在地址栏里';
    }
    setTimeout(() => { said.textContent = ''; }, 3000);
  });
})();
