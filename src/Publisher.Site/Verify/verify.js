// Compares files with the published ones. The hash is computed here: no byte of a file leaves the computer. Every text is
// shown as text, never as HTML. HashList.cs says how the list is made.
'use strict';

(() => {
  const drop = document.getElementById('verify-drop');
  const input = document.getElementById('verify-file');
  const result = document.getElementById('verify-result');
  if (!drop || !input || !result || !Array.isArray(window.publishedFiles)) {
    return;
  }

  const known = new Map();
  for (const disclosure of window.publishedFiles) {
    for (const [hash, name] of Object.entries(disclosure.files)) {
      // Two disclosures may share a file, such as a common style sheet.
      known.set(hash, [...(known.get(hash) ?? []), { disclosure, name }]);
    }
  }

  // SHA-256 (FIPS 180-4) for browsers that keep theirs from pages without a secure address.
  const sha256 = bytes => {
    const primes = [];
    for (let n = 2; primes.length < 64; n++) {
      if (primes.every(prime => n % prime !== 0)) {
        primes.push(n);
      }
    }
    const fraction = value => ((value - Math.floor(value)) * 0x100000000) >>> 0;
    const constants = primes.map(prime => fraction(Math.cbrt(prime)));
    const state = Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime)));
    const length = bytes.length;
    const padded = new Uint8Array(((length + 8 >> 6) + 1) * 64);
    padded.set(bytes);
    padded[length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
    view.setUint32(padded.length - 4, (length << 3) >>> 0);
    const words = new Uint32Array(64);
    const turn = (value, count) => (value >>> count) | (value << (32 - count));
    for (let block = 0; block < padded.length; block += 64) {
      for (let i = 0; i < 16; i++) {
        words[i] = view.getUint32(block + i * 4);
      }
      for (let i = 16; i < 64; i++) {
        const [a, b] = [words[i - 15], words[i - 2]];
        words[i] = words[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + words[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i]) >>> 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
      }
      [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] += value; });
    }
    return [...state].map(word => word.toString(16).padStart(8, '0')).join('');
  };

  const hashOf = async file => {
    const content = await file.arrayBuffer();
    if (!window.crypto?.subtle) {
      return sha256(new Uint8Array(content));
    }
    const digest = new Uint8Array(await window.crypto.subtle.digest('SHA-256', content));
    return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
  };

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const dateOf = date => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  };

  const answer = (file, hash) => {
    const box = element('section', '');
    box.className = 'verify-answer';
    const found = known.get(hash);
    box.append(element('h2', found ? `“${file.name}”是已公开的文件` : `“${file.name}”不是本站公开的文件`));
    for (const { disclosure, name } of found ?? []) {
      const line = element('p', '');
      const link = element('a', disclosure.title);
      link.href = '../' + disclosure.path.split('/').map(encodeURIComponent).join('/') + '/index.html';
      line.append(link, `（${disclosure.department}）中的 ${name}，${disclosure.date ? `自${dateOf(disclosure.date)}起公开` : '未注明发布日期'}。`);
      box.append(line);
    }
    if (!found) {
      box.append(element('p', '内容与本站现在公开的任何文件都不相同：可能被改动或另存过，可能是已更正的旧版，也可能不是本站的文件。请从本站重新下载。'));
    }
    const line = element('p', 'SHA-256：');
    line.append(element('code', hash));
    box.append(line);
    return box;
  };

  const check = async files => {
    result.replaceChildren(element('p', '正在计算……'));
    const boxes = [];
    for (const file of files) {
      try {
        boxes.push(answer(file, await hashOf(file)));
      } catch {
        // A folder, or a file that was moved meanwhile.
        boxes.push(element('p', `“${file.name}”读不出来，请选择文件。`));
      }
    }
    result.replaceChildren(...boxes);
  };

  input.addEventListener('change', () => check([...input.files]));
  for (const kind of ['dragover', 'drop']) {
    // Anywhere on the page, or the browser would show the file in the page's place.
    document.addEventListener(kind, event => {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
      }
    });
  }
  document.addEventListener('dragover', () => drop.classList.add('verify-over'));
  document.addEventListener('dragleave', () => drop.classList.remove('verify-over'));
  document.addEventListener('drop', event => {
    drop.classList.remove('verify-over');
    if (event.dataTransfer?.files.length) {
      check([...event.dataTransfer.files]);
    }
  });
  drop.hidden = false;
})();
