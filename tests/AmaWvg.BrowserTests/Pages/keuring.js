// What holds for a page as it stands now: width, targets, headings, focus. Gives each fault as a line of text.
mode => {
  const faults = [];
  const show = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const fault = (what, element) => faults.push(element ? `${what}: ${show(element)}` : what);
  const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  // Only heard: cut down to a dot on purpose.
  const onlyHeard = element => element && (/inset\(50%|rect\(0/.test(getComputedStyle(element).clipPath + getComputedStyle(element).clip) || onlyHeard(element.parentElement));
  // Behind an open dialog nothing can be reached.
  const controls = [...(document.querySelector('dialog:modal') ?? document).querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(visible);

  // Nothing to scroll sideways, nothing cut off.
  if (document.documentElement.scrollWidth > innerWidth)
    [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).forEach(e => fault('wider than the window', e));
  [...document.querySelectorAll('main *, header *, footer *')]
    .filter(e => visible(e) && !onlyHeard(e) && !e.matches('input, textarea, select') && getComputedStyle(e).overflow !== 'visible' && e.textContent.trim()
      && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1) && !/auto|scroll/.test(getComputedStyle(e).overflow))
    .forEach(e => fault('text is cut off', e));

  // A link within a sentence may be as high as its line; the box of a choice counts with its label.
  controls.filter(e => !e.closest('.skip, .jump') && !(e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim()))
    .filter(e => { const box = e.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
    .forEach(e => fault('target under 24 px', e));

  // Every text in a table, also in a label of a status, and what the style sheet writes before a cell; not the shape before a status.
  const small = style => parseFloat(style.fontSize) < 16;
  [...document.querySelectorAll('td, th, td *, th *')].filter(e => visible(e) && !onlyHeard(e))
    .filter(e => ([...e.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()) && small(getComputedStyle(e)))
      || (e.matches('[data-label]') && getComputedStyle(e, '::before').content !== 'none' && small(getComputedStyle(e, '::before'))))
    .slice(0, 3).forEach(e => fault('table text under 16 px', e));

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(visible);
  const first = headings.find(e => e.tagName === 'H1');
  if (headings.filter(e => e.tagName === 'H1').length !== 1) fault('not exactly one h1');
  else if (!document.title.replace(/^Fout: /, '').startsWith(first.textContent.trim())) fault(`the title '${document.title}' does not begin with the h1`);
  const below = headings.slice(headings.indexOf(first));
  below.forEach((e, i) => { if (i > 0 && e.tagName[1] - below[i - 1].tagName[1] > 1) fault('a heading level is skipped', e); });

  // In forced colours only borders and outlines are left to show what can be pressed or typed in.
  if (mode === 'forced')
    controls.filter(e => e.matches('.btn:not(.text), input:not([type=radio], [type=checkbox]), select, textarea'))
      .filter(e => getComputedStyle(e).borderTopStyle === 'none' || parseFloat(getComputedStyle(e).borderTopWidth) < 1)
      .forEach(e => fault('no border in forced colours', e));

  // After one press of Tab the browser shows the focus for these too. A group of radio buttons is one stop.
  const before = document.activeElement;
  const ring = e => { const s = getComputedStyle(e); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none'; };
  const isTop = (e, x, y) => { const top = document.elementFromPoint(x, y); return !!top && (e.contains(top) || top.contains(e) || top.closest('label')?.control === e); };
  for (const e of controls.filter(e => e.tabIndex >= 0 && !e.disabled)) {
    // The menu closes when the focus leaves it.
    if (!visible(e)) continue;
    e.focus();
    if (document.activeElement !== e) { fault('cannot have the focus', e); continue; }
    if (!ring(e) && !(e.nextElementSibling && ring(e.nextElementSibling))) fault('no visible focus', e);
    const box = [...e.getClientRects()].find(r => r.width && r.height);
    const points = [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2]];
    if (!points.some(([x, y]) => isTop(e, x, y))) fault('the focus is hidden', e);
  }
  before?.focus?.();
  scrollTo(0, 0);
  return [...new Set(faults)];
}
