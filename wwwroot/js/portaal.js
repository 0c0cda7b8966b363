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
    const { announce } = result.dataset;
    if (announced !== location + announce) say(announce);
    announced = location + announce;

    const cause = (detail.ctx?.sourceEvent ?? detail.requestConfig?.triggeringEvent)?.target;
    if (searchPressed || cause?.closest?.('.pager') || document.activeElement === document.body)
      result.querySelector('[tabindex]')?.focus();
    searchPressed = false;
  });

  on('htmx:error htmx:response:error htmx:responseError htmx:sendError htmx:timeout', ({ detail }) => {
    const code = statusOf(detail);
    const poll = detail.ctx?.sourceEvent?.type === 'every' && detail.ctx.sourceElement;
    // Nobody is signed in any more: what it says and its link stay.
    if (poll && code === 401) poll.replaceWith(...poll.childNodes);
    if (!(detail.ctx ?? detail.xhr) || code === 422 || poll) return;
    announced = '';
    searchPressed = false;
    const { failed, href } = document.querySelector('[data-failed]').dataset;
    say(href ? failed
      : code === 401 ? 'U bent afgemeld. Meld u opnieuw aan.'
      : code === 429 ? 'Even geduld… Probeer het straks opnieuw.'
      : failed,
    href ?? detail.ctx?.request?.action ?? detail.xhr?.responseURL ?? location.href);
  });

  on('htmx:config:request htmx:configRequest', ({ detail }) => {
    (detail.ctx?.request ?? detail).headers.Typt = !searchPressed;
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

  const [soon, last, over] = document.querySelectorAll('dialog');
  let end, extendable, shown;

  const left = () => end - Date.now();
  const show = dialog => {
    if (shown !== dialog) {
      shown?.close();
      shown = dialog;
      dialog?.showModal();
    }
    const minutes = Math.ceil(left() / 6e4);
    const text = `Nog ${minutes} minu${minutes > 1 ? 'ten' : 'ut'}.`;
    const line = dialog?.querySelector('[role]');
    if (line && line.textContent !== text) line.textContent = text;
  };
  const read = ({ rest, tot, isVerlengbaar, sleutel }) => {
    if (sleutel) document.getElementsByName('_sleutel').forEach(field => { field.value = sleutel; });
    end = Date.now() + rest * 1000;
    extendable = isVerlengbaar;
    document.querySelectorAll('.tot').forEach(time => { time.textContent = tot; });
  };
  const ask = async body => {
    const answer = await fetch('/sessie', { redirect: 'manual', method: body && 'POST', body }).catch(() => ({}));
    if (answer.ok) read(await answer.json());
    // 0: a redirect to sign in.
    show(answer.status === 0 ? over : left() > 3e5 ? undefined : extendable ? soon : last);
  };

  const stay = () => ask(new URLSearchParams(new FormData(soon.firstElementChild)));

  // A page from the browser's memory has keys that may have been used.
  addEventListener('pageshow', ({ persisted }) => {
    document.querySelectorAll('[data-busy]').forEach(form => delete form.dataset.busy);
    if (persisted && soon) stay();
  });

  if (soon) {
    read(soon.dataset);
    // Another tab may have moved the end.
    setInterval(() => left() > 3e5 || shown === over || ask(), 1e4);
    soon.oncancel = soon.querySelector('button').onclick = event => {
      event.preventDefault();
      stay();
    };
    last.lastElementChild.onclick = () => last.close();
    over.lastElementChild.onclick = () => {
      const form = typed ?? document.querySelector('[data-ingevuld=ja] .form');
      form?.append(over.firstElementChild);
      if (form) form.submit();
      else location = '/aanmelden?' + new URLSearchParams({ terug: location.pathname + location.search });
    };
  }
}
