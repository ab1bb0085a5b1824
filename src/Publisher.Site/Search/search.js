// The search: asks the index which disclosures have all parts of a question, loads their records, and shows the projects in
// which its words stand. Everything comes as scripts of this site, so that it works from a disk, too; every text is shown as
// text, never as HTML. SearchText.cs and SearchIndex.cs say how the files are made.
'use strict';

(() => {
  const shards = 64;
  const pageSize = 20;
  const batchSize = 8;
  const root = new URL('../', document.currentScript.src);
  const form = document.getElementById('search');
  const input = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const results = document.getElementById('search-results');
  const more = document.getElementById('search-more');

  // Files: each calls add with what it holds; a list begins with the file's name, a record has its path.
  const loads = new Map();
  const waiting = new Map();
  window.publisherSearch = {
    add(data) {
      const isList = Array.isArray(data);
      const key = isList ? data[0] : data.path;
      waiting.get(key)?.(isList ? data[1] : data);
      waiting.delete(key);
    },
  };
  const escaped = path => path.split('/').map(encodeURIComponent).join('/');
  const load = (key, path) => {
    if (!loads.has(key)) {
      loads.set(key, new Promise((resolve, reject) => {
        waiting.set(key, resolve);
        const script = document.createElement('script');
        script.src = new URL(path, root).href;
        // A file that came but said nothing is as bad as none.
        script.onload = script.onerror = () => {
          script.remove();
          if (waiting.delete(key)) {
            loads.delete(key);
            reject(new Error(path));
          }
        };
        document.head.append(script);
      }));
    }
    return loads.get(key);
  };
  const loadShard = character => {
    const name = String(character.codePointAt(0) % shards).padStart(2, '0');
    return load(name, `search/${name}.js`);
  };

  // Questions: parts between blanks must all be there; each is taken apart as the index was.
  const fold = text => text
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xFEE0))
    .replace(/　/g, ' ')
    .replace(/[A-Z]/g, capital => capital.toLowerCase());
  const isLetter = character => /[\p{L}\p{Nd}]/u.test(character);
  const isAscii = character => /[a-z0-9]/.test(character);
  const tokensOf = text => {
    const tokens = [];
    for (const run of text.match(/[a-z0-9]+|[^\x00-\x7f]+/g) ?? []) {
      if (isAscii(run[0])) {
        tokens.push(run);
        continue;
      }
      const characters = [...run];
      for (let i = 0; i < characters.length; i++) {
        const next = characters[i + 1];
        if (!isLetter(characters[i])) {
          continue;
        }
        if (next !== undefined && isLetter(next)) {
          tokens.push(characters[i] + next);
        } else if (i === 0 || !isLetter(characters[i - 1])) {
          tokens.push(characters[i]);
        }
      }
    }
    return tokens;
  };

  // Lists of numbers: see Postings.cs.
  const addNumbers = (list, numbers) => {
    let number = -1;
    let distance = 0;
    for (let i = 0; i < list.length; i++) {
      const code = list.charCodeAt(i);
      const digit = code - 35 - (code > 92 ? 1 : 0);
      if (digit >= 45) {
        distance = (distance + digit - 45) * 45;
      } else {
        number += distance + digit + 1;
        numbers.add(number);
        distance = 0;
      }
    }
  };
  const find = async token => {
    const numbers = new Set();
    const first = String.fromCodePoint(token.codePointAt(0));
    const { pairs, words } = await loadShard(first);
    if (isAscii(first)) {
      for (const word in words) {
        if (word.startsWith(token)) {
          addNumbers(words[word], numbers);
        }
      }
      return numbers;
    }
    const rest = token.slice(first.length);
    if (Object.hasOwn(pairs, first)) {
      for (const [, second, list] of pairs[first].matchAll(/([^\x00-\x7f]*)([\x00-\x7f]+)/g)) {
        if (rest === '' || rest === second) {
          addNumbers(list, numbers);
        }
      }
    }
    return numbers;
  };

  // What a record has for the parts of a question: the disclosure itself when its title says it all, or else projects.
  const hitsIn = (record, parts) => {
    const head = fold(`${record.path.slice(0, 4)}年 ${record.department} ${record.title}`);
    if (parts.every(part => head.includes(part))) {
      return [{ record, name: record.title, anchor: '', indicators: [] }];
    }
    const hits = [];
    for (const [number, name, yuan, anchor, , ...indicators] of record.projects) {
      const inName = fold(name);
      const matching = indicators.filter(indicator => {
        const text = fold(indicator);
        return parts.some(part => text.includes(part));
      });
      const all = [head, inName, ...matching.map(fold)].join('\n');
      if (parts.every(part => all.includes(part)) && (matching.length > 0 || parts.some(part => inName.includes(part)))) {
        hits.push({ record, name: number ? `${number}. ${name}` : name, yuan, anchor, indicators: matching });
      }
    }
    return hits;
  };

  // Showing.
  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const marked = (text, parts) => {
    const folded = fold(text);
    const pieces = [];
    let at = 0;
    while (at < text.length) {
      let start = text.length;
      let end = start;
      for (const part of parts) {
        const found = folded.indexOf(part, at);
        if (found >= 0 && (found < start || (found === start && found + part.length > end))) {
          start = found;
          end = found + part.length;
        }
      }
      if (start > at) {
        pieces.push(text.slice(at, start));
      }
      if (end > start) {
        pieces.push(element('mark', text.slice(start, end)));
      }
      at = Math.max(end, start);
    }
    return pieces;
  };
  const amount = yuan => `${(yuan / 10000).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 })} 万元`;
  const show = (hit, parts) => {
    const { record } = hit;
    const link = element('a', ...marked(hit.name, parts));
    link.href = new URL(`${escaped(record.path)}/index.html${hit.anchor ? `#${encodeURIComponent(hit.anchor)}` : ''}`, root).href;
    const facts = [`${record.path.slice(0, 4)}年`, record.department];
    if (typeof hit.yuan === 'number') {
      facts.push(amount(hit.yuan));
    }
    const item = element('li', link, element('p', facts.join('，')));
    if (hit.indicators.length > 0) {
      item.append(element('ul', ...hit.indicators.map(indicator => element('li', ...marked(indicator, parts)))));
    }
    results.append(item);
  };

  // One question at a time: an answer to an earlier one is thrown away.
  let asked = 0;
  let current = null;
  const showMore = async () => {
    const mine = current;
    const target = mine.shown + pageSize;
    while (mine.shown < target && (mine.hits.length > 0 || mine.next < mine.paths.length)) {
      if (mine.hits.length === 0) {
        const paths = mine.paths.slice(mine.next, mine.next + batchSize);
        mine.next += paths.length;
        const records = await Promise.all(paths.map(path => load(path, `${escaped(path)}/projects.js`)));
        if (mine.number !== asked) {
          return;
        }
        mine.hits.push(...records.flatMap(record => hitsIn(record, mine.parts)));
      } else {
        show(mine.hits.shift(), mine.parts);
        mine.shown++;
      }
    }
    const rest = mine.paths.length - mine.next;
    const isMore = mine.hits.length > 0 || rest > 0;
    more.hidden = !isMore;
    status.textContent = mine.shown === 0 ? '没有找到。可以换个说法，或者看全部项目。'
      : isMore ? `已显示 ${mine.shown} 项，后面还有。` : `找到 ${mine.shown} 项。`;
    form.dataset.answered = mine.question;
  };
  const ask = async question => {
    const number = ++asked;
    const parts = fold(question).split(/\s+/).filter(part => part !== '');
    const tokens = [...new Set(parts.flatMap(tokensOf))];
    const say = text => {
      results.replaceChildren();
      more.hidden = true;
      status.textContent = text;
      form.dataset.answered = question;
    };
    if (tokens.length === 0) {
      say(question.trim() === '' ? '' : '请输入文字。');
      return;
    }
    try {
      const [paths, ...lists] = await Promise.all([load('disclosures', 'search/disclosures.js'), ...tokens.map(find)]);
      if (number !== asked) {
        return;
      }
      results.replaceChildren();
      lists.sort((one, other) => one.size - other.size);
      const found = [...lists[0]].filter(disclosure => lists.every(list => list.has(disclosure))).sort((one, other) => one - other);
      current = { number, question, parts, paths: found.map(disclosure => paths[disclosure]), next: 0, hits: [], shown: 0 };
      await showMore();
    } catch {
      if (number === asked) {
        say('检索的数据没有读到，请看全部项目。');
      }
    }
  };

  const address = new URL(location.href);
  const answer = () => {
    address.searchParams.set('q', input.value);
    try {
      history.replaceState(null, '', address);
    } catch {
      // Some browsers keep the address of a page on a disk as it is.
    }
    void ask(input.value);
  };
  let pause = 0;
  input.addEventListener('input', event => {
    if (!event.isComposing) {
      clearTimeout(pause);
      pause = setTimeout(answer, 120);
    }
  });
  input.addEventListener('compositionend', answer);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(pause);
    answer();
  });
  more.addEventListener('click', () => { void showMore().catch(() => { status.textContent = '检索的数据没有读到，请看全部项目。'; }); });
  input.value = address.searchParams.get('q') ?? '';
  if (input.value !== '') {
    void ask(input.value);
  }
})();
