import { interactionPolicy } from 'oidc-provider';
import { vindPersoon } from './personen.mjs';
import { afmeldPagina, foutPagina, meldPagina } from './paginas.mjs';
import { alleAcr, gevraagdeAcr } from './sleutels.mjs';

const uur = 3600;

export function maakConfiguratie(instellingen, geheimen, adapter) {
  return {
    adapter,
    jwks: geheimen.jwks,
    cookies: { keys: geheimen.cookieKeys, names: { session: 'testidp' } },
    clients: [client(instellingen)],
    scopes: ['openid', 'profile', 'rrn'],
    claims: {
      openid: ['sub'], profile: ['given_name', 'family_name'], rrn: ['insz'],
      acr: null, auth_time: null, iss: null, sid: null,
    },
    conformIdTokenClaims: false,
    acrValues: alleAcr,
    responseTypes: ['code'],
    pkce: { required: () => true },
    findAccount,
    loadExistingGrant,
    interactions: { url: (_, interaction) => `/interactie/${interaction.uid}`, policy: policy() },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: Boolean(instellingen.backchannelUri) },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => { ctx.body = afmeldPagina(form); },
        postLogoutSuccessSource: ctx => { ctx.body = meldPagina('U bent afgemeld', 'U kunt dit venster sluiten.'); },
      },
    },
    renderError: (ctx, fout) => { ctx.type = 'html'; ctx.body = foutPagina(fout); },
    ttl: {
      AuthorizationCode: 30, AccessToken: 300, IdToken: 300, Interaction: uur, Session: 8 * uur, Grant: 8 * uur,
    },
    // The provider's own guard refuses loopback addresses; on a developer's machine the portal is one.
    fetch: (url, { dispatcher: _, ...opties }) => fetch(url, opties),
  };
}

function client({ clientId, clientSecret, redirectUris, postLogoutUris, backchannelUri }) {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    client_name: 'e-loket AMA WVG',
    redirect_uris: redirectUris,
    post_logout_redirect_uris: postLogoutUris,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
    require_auth_time: true,
    // Without default values the library leaves `acr` out unless it is asked for.
    default_acr_values: alleAcr,
    ...(backchannelUri && { backchannel_logout_uri: backchannelUri, backchannel_logout_session_required: true }),
  };
}

async function findAccount(_, id) {
  const persoon = vindPersoon(id);
  return persoon && {
    accountId: id,
    claims: () => ({
      sub: id, given_name: persoon.voornaam, family_name: persoon.familienaam, insz: persoon.insz,
    }),
  };
}

// The portal is the provider's own client, so nobody is asked for consent.
async function loadExistingGrant(ctx) {
  const { client: { clientId }, session, provider, requestParamScopes } = ctx.oidc;
  const bestaand = session.grantIdFor(clientId) && await provider.Grant.find(session.grantIdFor(clientId));
  const grant = bestaand || new provider.Grant({ accountId: session.accountId, clientId });
  grant.addOIDCScope([...requestParamScopes].join(' '));
  await grant.save();
  return grant;
}

// The default policy does not look at acr_values: a session opened with another key must ask again.
function policy() {
  const prompts = interactionPolicy.base();
  const { Check } = interactionPolicy;
  prompts.get('login').checks.add(new Check('acr', 'another digital key is required', ctx => {
    const { params, session } = ctx.oidc;
    return session.accountId && !gevraagdeAcr(params.acr_values).includes(session.acr)
      ? Check.REQUEST_PROMPT
      : Check.NO_NEED_TO_PROMPT;
  }));
  return prompts;
}
