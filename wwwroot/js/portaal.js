// What htmx leaves to the page: announcement, focus, title, failures.
{
  const region = document.getElementById('melding');
  const on = (names, listener) => names.split(' ').forEach(name => document.addEventListener(name, listener, name === 'submit'));
  let timer, announced, searchPressed;

  // A message with an address is an error: it shows, with a link in it.
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

  // htmx 4 gives ctx, htmx 2 xhr.
  const statusOf = ({ ctx, xhr }) => (ctx?.response ?? xhr)?.status ?? 0;

  on('htmx:after:swap htmx:afterSwap', ({ detail }) => {
    const code = statusOf(detail);
    const result = document.querySelector('[data-announce]');
    if (!result || (code >= 400 && code !== 422)) return;

    document.title = result.dataset.title ?? document.title;
    // Enter during the typing pause asks the same twice.
    const answer = location.href + result.dataset.announce;
    if (announced !== answer) say(result.dataset.announce);
    announced = answer;

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
    detail.ctx?.request?.action ?? detail.xhr?.responseURL ?? location.href);
  });

  // No INSZ in an address: half of one asks nothing, a whole one goes by the POST form.
  const digits = form => {
    const text = form.dataset.insz ? form.elements.zoek.value : '';
    return /^[\d .-]+$/.test(text) ? text.replace(/\D/g, '').length : 0;
  };

  on('htmx:config:request htmx:configRequest', event => {
    if (!searchPressed && digits(event.target) > 5) event.preventDefault();
  });
  on('input', () => { searchPressed = false; });
  on('submit', event => {
    const form = event.target;
    if (digits(form) === 11) {
      const post = document.getElementById(form.dataset.insz);
      event.preventDefault();
      event.stopPropagation();
      post.elements.insz.value = form.elements.zoek.value;
      post.requestSubmit();
    } else if (form.method === 'get') searchPressed = true;
    else if (form.dataset.busy) event.preventDefault();
    else form.dataset.busy = 'true';
  });
  addEventListener('pageshow', () => document.querySelectorAll('[data-busy]').forEach(form => delete form.dataset.busy));

  on('click focusin keydown', event => {
    const menu = document.querySelector('.menu[open]');
    if (!menu || (event.key ? event.key !== 'Escape' : menu.contains(event.target))) return;
    menu.open = false;
    if (event.key) menu.querySelector('summary').focus();
  });
}
