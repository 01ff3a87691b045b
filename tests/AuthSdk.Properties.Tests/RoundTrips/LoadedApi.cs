using System.Reflection;
using AuthSdk.Testing;
using AuthSdk.Tokens;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>The emitted client of an interface that was compiled a moment ago, used by reflection as a program would use it.</summary>
internal sealed class LoadedApi : IDisposable
{
    private readonly Assembly _assembly;
    private readonly ProviderEmulator _provider;
    private readonly object _client;
    private readonly ApiTokens _tokens;

    public LoadedApi(Assembly assembly, ProviderEmulator provider, TimeProvider clock)
    {
        _assembly = assembly;
        _provider = provider;
        var create = Find("PetApi").GetMethod("Create")!;
        var options = Activator.CreateInstance(create.GetParameters()[0].ParameterType)!;
        new ConfigurationBuilder().AddInMemoryCollection(provider.Settings).Build().Bind(options);
        options.GetType().GetProperty("ClientCertificate")?.SetValue(options, provider.ClientCertificate);
        _client = create.Invoke(null, [options, null, clock, null])!;
        _tokens = (ApiTokens)_client.GetType().GetProperty("Tokens")!.GetValue(_client)!;
    }

    /// <summary>Whether a flow has a token that cannot be renewed.</summary>
    public bool HasStaticToken => Declarations.Any(declared => declared.Flow == OAuthFlow.StaticToken);

    /// <summary>Whether a flow asks with the token of another one.</summary>
    public bool IsChained => Declarations.Any(declared => declared.AuthorizedBy is not null);

    /// <summary>Whether tokens are traded for the next ones, which a server refuses once they are revoked or over.</summary>
    public bool TradesAccessTokens => Find("IPetApi").GetCustomAttributes<TokenResponseAttribute>().Any(response => response.RefreshToken == RefreshTokenUse.AccessToken);

    private IEnumerable<OAuthProviderAttribute> Declarations => Find("IPetApi").GetCustomAttributes<OAuthProviderAttribute>();

    /// <summary>Does for each flow what a person or a program has to do before there can be a token; a flow that others need goes first.</summary>
    /// <param name="again">Whether it was done before; flows with a refresh token need nothing then.</param>
    public async Task SignInAsync(bool again)
    {
        foreach (var flow in Declarations.Reverse().Select(declared => declared.Name ?? "Default"))
        {
            var prefix = flow == "Default" ? "" : flow;
            // Who signs in anew drops the tokens that were asked for with the old one.
            var renewsItself = again && !IsChained && !TradesAccessTokens && _assembly.GetType($"Acme.PetApi{prefix}RefreshRequest") is not null;
            if (renewsItself)
            {
                continue;
            }

            if (_tokens.GetType().GetMethod($"SignIn{prefix}Async") is { } signIn)
            {
                await SignInWithBrowserAsync(prefix, signIn);
            }
            else if (_tokens.GetType().GetMethod($"Acquire{prefix}Async") is { } acquire)
            {
                var deviceCode = acquire.GetParameters()[0].ParameterType.GetProperty("DeviceCode") is null ? null : await SignInOnDeviceAsync(prefix);
                await (Task)acquire.Invoke(_tokens, [Request(acquire.GetParameters()[0].ParameterType, flow, deviceCode), CancellationToken.None])!;
            }
        }
    }

    /// <summary>Whether a flow renews its token with the token itself, of which nothing is left once it is rejected.</summary>
    /// <summary>Calls every operation.</summary>
    public async Task CallAsync()
    {
        var api = Find("IPetApi");
        foreach (var operation in api.GetMethods())
        {
            await Answers.ReadAsync(operation.Invoke(_client, BindingFlags.DoNotWrapExceptions, null, [.. operation.GetParameters().Select(Arguments.For)], null));
        }
    }

    /// <summary>Has the server end the tokens of every flow that can, and say what a token is worth that it does not know.</summary>
    public async Task RevokeAsync()
    {
        foreach (var revoke in _tokens.GetType().GetMethods().Where(method => method.Name.StartsWith("Revoke", StringComparison.Ordinal)))
        {
            await (Task)revoke.Invoke(_tokens, [null, CancellationToken.None])!;
        }

        foreach (var introspect in _tokens.GetType().GetMethods().Where(method => method.Name.StartsWith("Introspect", StringComparison.Ordinal)))
        {
            Assert.False((await (Task<IntrospectionResponse>)introspect.Invoke(_tokens, [new SecretString("unheard-of"), CancellationToken.None])!).Active);
        }
    }

    public void Dispose() => ((IDisposable)_client).Dispose();

    /// <summary>Sends a browser to the provider and takes what it brings back.</summary>
    private async Task SignInWithBrowserAsync(string prefix, MethodInfo signIn)
    {
        var flow = Flow(prefix);
        var request = Create(flow, "CreateAuthorizationRequest");
        var url = flow.GetType().GetMethod("CreateAuthorizationUrl") is { } create
            ? (Uri)create.Invoke(flow, [request])!
            : (await (Task<PushedAuthorization>)flow.GetType().GetMethod("PushAuthorizationRequestAsync")!.Invoke(flow, [request, CancellationToken.None])!).AuthorizationUrl;
        var answer = await ProviderEmulator.SignInAsync(url);
        var extra = signIn.GetParameters()[2..^1].Select(PerCall);
        await (Task)signIn.Invoke(_tokens, [request, answer, .. extra, CancellationToken.None])!;
    }

    /// <summary>Asks for codes, and has a person agree at once.</summary>
    private async Task<SecretString> SignInOnDeviceAsync(string prefix)
    {
        var flow = Flow(prefix);
        var request = Create(flow, "CreateDeviceAuthorizationRequest");
        var authorization = await (Task<DeviceAuthorization>)flow.GetType().GetMethod("RequestDeviceAuthorizationAsync")!.Invoke(flow, [request, CancellationToken.None])!;
        _provider.ApproveDevice(authorization.UserCode);
        return authorization.DeviceCode;
    }

    private object Flow(string prefix) => _tokens.GetType().GetProperty($"{prefix}Flow")!.GetValue(_tokens)!;

    private static object Create(object flow, string method)
    {
        var create = flow.GetType().GetMethod(method)!;
        return create.Invoke(flow, [.. create.GetParameters().Select(PerCall)])!;
    }

    private static object? PerCall(ParameterInfo parameter) => Value(parameter.ParameterType, parameter.Name == "redirectUri" ? "https://app.test/back" : "per-call");

    private object Request(Type type, string flow, SecretString? deviceCode)
    {
        var request = Activator.CreateInstance(type)!;
        var signsItself = type.GetProperty("Issuer") is not null;
        foreach (var property in type.GetProperties()
            .Where(property => property.Name is not ("Scopes" or "AssertionAudience" or "Subject") && !(signsItself && property.Name == "Assertion")))
        {
            var text = property.Name == "Code" ? _provider.IssueAuthorizationCode("https://app.test/back", flow: flow)
                : property.Name == "DeviceCode" ? deviceCode!.Reveal()
                : property.Name == "RedirectUri" ? "https://app.test/back"
                : Setting(DeclaredOption(property.Name)) ?? Setting(Prefixed(property.Name, flow)) ?? Setting(property.Name) ?? "per-call";
            property.SetValue(request, Value(property.PropertyType, text));
        }

        return request;
    }

    private string? Setting(string? option) => option is null ? null : _provider.Settings.GetValueOrDefault(option);

    /// <summary>The option of the parameter behind a property, where it is not of the same name.</summary>
    private string? DeclaredOption(string property) => Find("IPetApi").GetCustomAttributes<TokenParameterAttribute>()
        .FirstOrDefault(parameter => PropertyOf(parameter.For ?? parameter.Name).Equals(property, StringComparison.OrdinalIgnoreCase))?.Option;

    private static string PropertyOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private string Prefixed(string name, string flow) =>
        Declarations.Single(declared => (declared.Name ?? "Default") == flow).CredentialPrefix + name;

    private static object? Value(Type type, string text) =>
        type == typeof(SecretString) ? new SecretString(text) : type == typeof(string) ? text : type == typeof(SigningKey) ? SigningKey.FromPem(text) : null;

    private Type Find(string name) => _assembly.GetType("Acme." + name, throwOnError: true)!;
}
