using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>
/// MSK Blaze FHIR: client credentials in a form body with <c>scope=full</c>, an opaque token, and two more keys on every request.
/// </summary>
/// <remarks>
/// Token endpoint <c>/msk-apim/external/msk-oidc/oauth2/token</c>, resources under <c>/msk-apim/external/v2/crit/blaze/api</c>, and those
/// of version 1 under <c>/msk-apim/external/v1/crit/blaze/api</c>; letter case in paths does not matter. Seeded records are named in <see cref="MskBlazeSeed"/>.
/// </remarks>
public sealed class MskBlazeEmulator : Emulator
{
    private const string TokenPath = "/msk-apim/external/msk-oidc/oauth2/token";

    private readonly MskBlazeEmulatorOptions _options;

    private MskBlazeEmulator(MskBlazeEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var tokenEndpoint = new MskBlazeTokenEndpoint(options, AccessTokens);

        Routes = new RouteTable
        {
            Comparison = StringComparison.OrdinalIgnoreCase,
            UnknownPath = static _ => Gateway(HttpStatusCode.NotFound, "Not Found"),
            UnknownMethod = static (_, allow) => Gateway(HttpStatusCode.MethodNotAllowed, "Method Not Allowed").With("Allow", allow),
        }.Map("POST", TokenPath, tokenEndpoint.Answer);
        var access = new MskBlazeAccess(options, AccessTokens);
        new MskBlazeResources(options, access).AddTo(Routes);
        new MskBlazeV1Resources(access).AddTo(Routes);
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Server"] = Address.AbsoluteUri,
        ["ClientId"] = _options.ClientId,
        ["ClientSecret"] = _options.ClientSecret,
        ["PartnerId"] = _options.PartnerId,
    };

    private protected override RouteTable Routes { get; }

    /// <summary>Starts the emulator.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<MskBlazeEmulator> StartAsync(
        MskBlazeEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new MskBlazeEmulator(options ?? new MskBlazeEmulatorOptions()), cancellationToken);

    private protected override bool IsTokenEndpoint(string path) => path.Equals(TokenPath, StringComparison.OrdinalIgnoreCase);

    /// <summary>The gateway in front speaks no FHIR, so that a client is tested against a body it has no model for.</summary>
    internal static EmulatedResponse Gateway(HttpStatusCode status, string message) => EmulatedResponse.Json(
        status,
        new JsonObject { ["httpCode"] = ((int)status).ToString(CultureInfo.InvariantCulture), ["httpMessage"] = message });
}
