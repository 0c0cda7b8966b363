// The last minutes of a session: a window says so, a key moves its end, and what was typed survives it.
const soonest = 3e5;
let end, until, windows, shown, typed, extendable = true;

const left = () => end - Date.now();

const tell = () => document.querySelectorAll('.tot').forEach(time => { time.textContent = until; });

const read = ({ rest, tot, isVerlengbaar, sleutel }) => {
  if (sleutel) document.getElementsByName('_sleutel').forEach(field => { field.value = sleutel; });
  end = Date.now() + rest * 1000;
  extendable = isVerlengbaar;
  until = tot;
  tell();
};

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

const ask = async body => {
  const answer = await fetch('/sessie', { redirect: 'manual', method: body && 'POST', body }).catch(() => ({}));
  if (answer.ok) read(await answer.json());
  // 0: a redirect to sign in.
  const which = answer.status === 0 ? 'over' : left() > soonest ? undefined : extendable ? 'soon' : 'last';
  if (which || shown) show((windows ??= open())[which]);
};

// The form that signs out has the tokens of the page.
const stay = () => ask(new URLSearchParams(new FormData(document.querySelector('.menu form'))));

const open = () => {
  document.body.insertAdjacentHTML('beforeend', `
    <dialog aria-labelledby="sessie-bijna">
      <h2 id="sessie-bijna">Wilt u aangemeld blijven?</h2>
      <p>U deed een tijd niets. Daarom wordt u om <span class="tot"></span> uur afgemeld.</p>
      <p role="status"></p>
      <button class="btn" type="button">Aangemeld blijven</button>
    </dialog>
    <dialog aria-labelledby="sessie-laatste">
      <h2 id="sessie-laatste">U wordt om <span class="tot"></span> uur afgemeld</h2>
      <p>Langer na elkaar aangemeld blijven kan niet. Bewaar nu wat u invulde.</p>
      <p role="status"></p>
      <button class="btn" type="button">Verder werken</button>
    </dialog>
    <dialog aria-labelledby="sessie-einde">
      <input type="hidden" name="_bewaar" value="ja">
      <h2 id="sessie-einde">U bent afgemeld</h2>
      <p>Vulde u iets in, dan staat dat nog op deze pagina. Meld u opnieuw aan om verder te werken.</p>
      <button class="btn" type="button">Opnieuw aanmelden</button>
    </dialog>`);
  const [soon, last, over] = document.querySelectorAll('dialog');
  soon.oncancel = soon.lastElementChild.onclick = event => {
    event.preventDefault();
    stay();
  };
  last.lastElementChild.onclick = () => last.close();
  over.lastElementChild.onclick = () => {
    const form = typed() ?? document.querySelector('[data-ingevuld=ja] .form');
    form?.append(over.firstElementChild);
    if (form) form.submit();
    else location = '/aanmelden?' + new URLSearchParams({ terug: location.pathname + location.search });
  };
  tell();
  return { soon, last, over };
};

// Another tab may have moved the end.
const tick = () => left() > soonest || shown && shown === windows.over || ask();

/** Begins to watch the end, once, and gives what moves it. The form is the one that was typed in, if any. */
export const watch = (knownEnd, form) => {
  if (!typed) {
    [end, typed, until] = [knownEnd, form, document.querySelector('.tot').textContent];
    tick();
    setInterval(tick, 1e4);
  }
  return stay;
};
