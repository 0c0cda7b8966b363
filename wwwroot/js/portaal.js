'use strict';
// What htmx leaves to the page: one announcement, the focus, the title, and words when a request fails.
{
  const region = document.getElementById('melding');
  const on = (names, listener) => names.split(' ').forEach(name => document.addEventListener(name, listener));
  let timer, announced, searchPressed, menu;

  // With an address the message is an error: it shows, and its last sentence is a plain link.
  const say = (text, href) => {
    clearTimeout(timer);
    region.textContent = '';
    region.classList.toggle('shown', !!href);
    timer = setTimeout(() => {
      const [, what, todo] = href ? text.match(/(.*[.…] )(.*)/) : [, text];
      region.append(what);
      if (todo) region.append(Object.assign(document.createElement('a'), { href, textContent: todo }));
    }, 100);
  };

  // htmx 4 names its events with colons and hands over ctx; htmx 2 uses camel case and xhr.
  const statusOf = ({ ctx, xhr }) => (ctx?.response ?? xhr)?.status ?? 0;

  on('htmx:after:swap htmx:afterSwap', ({ detail }) => {
    const code = statusOf(detail);
    const result = document.querySelector('[data-announce]');
    if (!result || (code >= 400 && code !== 422)) return;

    document.title = result.dataset.title ?? document.title;
    // Enter just before the typing pause ends asks the same question twice.
    if (announced !== location.href) say(result.dataset.announce);
    announced = location.href;

    const cause = (detail.ctx?.sourceEvent ?? detail.requestConfig?.triggeringEvent)?.target;
    if (searchPressed || cause?.closest?.('.pager') || document.activeElement === document.body)
      result.querySelector('h2[tabindex]')?.focus();
    searchPressed = false;
  });

  on('htmx:error htmx:response:error htmx:responseError htmx:sendError htmx:timeout', ({ detail }) => {
    const code = statusOf(detail);
    if (!(detail.ctx ?? detail.xhr) || code === 422) return;
    announced = '';
    searchPressed = false;
    say(code === 401 ? 'U bent afgemeld. Meld u opnieuw aan.'
      : code === 429 ? 'Even geduld… Probeer het straks opnieuw.'
      : 'De lijst kon niet geladen worden. Probeer het opnieuw.',
    code === 401 ? location.href : detail.ctx?.request?.action ?? detail.xhr?.responseURL ?? location.href);
  });

  on('input', () => { searchPressed = false; });
  on('submit', event => {
    const form = event.target;
    if (form.method === 'get') searchPressed = true;
    else if (form.dataset.busy) event.preventDefault();
    else if (!event.defaultPrevented) form.dataset.busy = 'true';
  });
  addEventListener('pageshow', () => document.querySelectorAll('[data-busy]').forEach(form => delete form.dataset.busy));

  on('click keydown', event => {
    menu = document.querySelector('.menu[open]');
    if (!menu || (event.key ? event.key !== 'Escape' : menu.contains(event.target))) return;
    menu.open = false;
    if (event.key) menu.querySelector('summary').focus();
  });
}
