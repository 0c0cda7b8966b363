const lijst = tekst => tekst.split(',').map(deel => deel.trim()).filter(Boolean);

export function leesInstellingen(env = process.env) {
  return {
    issuer: env.IDP_ISSUER || 'http://127.0.0.1:5081',
    clientId: env.IDP_CLIENT_ID || 'amawvg',
    clientSecret: env.IDP_CLIENT_SECRET || 'alleen-voor-deze-computer',
    redirectUris: lijst(env.IDP_REDIRECT_URIS || 'http://localhost:5080/aanmelden/terug'),
    postLogoutUris: lijst(env.IDP_POST_LOGOUT_URIS || 'http://localhost:5080/afgemeld'),
    backchannelUri: env.IDP_BACKCHANNEL_URI || undefined,
    dataFolder: env.IDP_DATA || undefined,
  };
}
