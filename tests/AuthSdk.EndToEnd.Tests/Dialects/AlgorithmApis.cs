namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS256)]
internal interface IHs256Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS384)]
internal interface IHs384Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS512)]
internal interface IHs512Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS256)]
internal interface IRs256Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS384)]
internal interface IRs384Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS512)]
internal interface IRs512Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.PS256)]
internal interface IPs256Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.PS384)]
internal interface IPs384Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.PS512)]
internal interface IPs512Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.ES256)]
internal interface IEs256Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.ES384)]
internal interface IEs384Api : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.ES512)]
internal interface IEs512Api : IPing;
