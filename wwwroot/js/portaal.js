{
  const region = document.getElementById('melding');
  const on = (names, listener) => names.split(' ').forEach(name => document.addEventListener(name, listener, name === 'submit'));
  let timer, announced, searchPressed, typed;

  // With an address it is an error: it shows, with a link.
  const say = (text, href) => {
    clearTimeout(timer);
    region.textContent = '';
    region.classList.toggle('shown', !!href);
    timer = setTimeout(() => {
      const [, what, todo] = href && text.match(/(.*[.…] )(.*)/) || [, text];
      region.append(what);
      if (todo) region.append(Object.assign(document.createElement('a'), { href, textContent: todo }));
    }, 100);
  };

  const statusOf = ({ ctx }) => ctx?.response?.status ?? 0;

  on('htmx:after:swap', ({ detail }) => {
    const code = statusOf(detail);
    const result = document.querySelector('[data-announce]');
    if (!result || (code >= 400 && code !== 422)) return;

    document.title = result.dataset.title ?? document.title;
    const { announce } = result.dataset;
    if (announced !== location + announce) say(announce);
    announced = location + announce;

    const cause = detail.ctx?.sourceEvent?.target;
    if (searchPressed || cause?.closest?.('.pager') || document.activeElement === document.body)
      result.querySelector('[tabindex]')?.focus();
    searchPressed = false;
  });

  on('htmx:error htmx:response:error', ({ detail }) => {
    const code = statusOf(detail);
    const poll = detail.ctx?.sourceEvent?.type === 'every' && detail.ctx.sourceElement;
    // Nobody is signed in any more: what it says and its link stay.
    if (poll && code === 401) poll.replaceWith(...poll.childNodes);
    if (!detail.ctx || code === 422 || poll) return;
    announced = '';
    searchPressed = false;
    const { failed, href } = document.querySelector('[data-failed]').dataset;
    say(href ? failed
      : code === 401 ? 'U bent afgemeld. Meld u opnieuw aan.'
      : code === 429 ? 'Even geduld… Probeer het straks opnieuw.'
      : failed,
    href ?? detail.ctx.request?.action ?? location.href);
  });

  on('htmx:config:request', ({ detail }) => {
    detail.ctx.request.headers.Typt = !searchPressed;
  });
  on('input', ({ target }) => {
    searchPressed = false;
    if (target.form?.matches('[method=post]:not([role])')) typed = target.form;
  });
  on('submit', event => {
    const form = event.target;
    if (form.matches('[role]')) searchPressed = true;
    else if (form.dataset.busy) event.preventDefault();
    // A file leaves the page as it is.
    else if (!('download' in form.dataset)) form.dataset.busy = 'true';
  });

  on('click focusin keydown', event => {
    // The list below it may have changed since the page was loaded.
    const door = event.target.closest?.('[data-lijst]');
    if (door) door.search = location.search && new URLSearchParams({ lijst: location.search.slice(1) });

    const menu = document.querySelector('.menu[open]');
    if (!menu || (event.key ? event.key !== 'Escape' : menu.contains(event.target))) return;
    menu.open = false;
    if (event.key) menu.querySelector('summary').focus();
  });

  // What tells the end of the session is a script of its own: few pages stand open for so long.
  const rest = document.querySelector('[data-rest]')?.dataset.rest;
  const end = Date.now() + rest * 1000;
  const watch = () => import('/js/sessie.js').then(({ watch }) => watch(end, () => typed));

  if (rest) setTimeout(watch, 6e4);

  // A page from the browser's memory has keys that may have been used.
  addEventListener('pageshow', ({ persisted }) => {
    document.querySelectorAll('[data-busy]').forEach(form => delete form.dataset.busy);
    if (persisted && rest) watch().then(stay => stay());
  });
}
