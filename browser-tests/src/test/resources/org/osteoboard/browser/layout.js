// What a reader would stumble over: a page wider than its window, text that is cut off, text upon text.
const faults = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  faults.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
}

const name = (element) => {
  const style = element.getAttribute('class');
  return element.tagName.toLowerCase() + (style ? '.' + style.trim().split(/\s+/).join('.') : '');
};
const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 40);

for (const element of document.body.querySelectorAll('*')) {
  if (element instanceof SVGElement || getComputedStyle(element).overflow === 'visible') {
    continue;
  }
  if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2) {
    faults.push(`${name(element)} cuts off "${short(element.textContent)}"`);
  }
}

// One box a line of every run of text; less the room above and below the letters, where lines may meet.
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  if (!node.data.trim() || getComputedStyle(parent).visibility !== 'visible') {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  const frame = parent.closest('svg, td, th, li, dd, dt, p, h1, h2, h3, h4').getBoundingClientRect();
  const drawn = parent.closest('svg') !== null;
  for (const rect of range.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) {
      continue;
    }
    const trim = rect.height * 0.22;
    const box = {
      node, left: rect.left + 1, right: rect.right - 1, top: rect.top + trim, bottom: rect.bottom - trim,
    };
    if (box.left < 0 || box.right > page.clientWidth) {
      faults.push(`"${short(node.data)}" in ${name(parent)} leaves the page`);
    }
    if (drawn && (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)) {
      faults.push(`"${short(node.data)}" leaves its picture`);
    }
    boxes.push(box);
  }
}

boxes.sort((a, b) => a.top - b.top);
for (let i = 0; i < boxes.length; i++) {
  const a = boxes[i];
  for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
    const b = boxes[j];
    if (a.node !== b.node && a.left < b.right && b.left < a.right) {
      faults.push(`"${short(a.node.data)}" and "${short(b.node.data)}" lie upon each other`);
    }
  }
}
return faults;
