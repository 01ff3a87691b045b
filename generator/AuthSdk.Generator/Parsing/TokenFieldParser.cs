using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the declared fields of one flow's token response: extra ones, and standard ones under other names.</summary>
internal sealed class TokenFieldParser(INamedTypeSymbol type, FlowModel flow, ParseReport report)
{
    private static readonly string[] StandardFields = ["access_token", "token_type", "expires_in", "refresh_token", "scope"];

    // A field of its own only where it tells the lifetime.
    private static readonly string[] Renamable = [.. StandardFields, "expires_at"];

    // Of the answer to a device authorization request.
    private static readonly string[] OfDevice = ["device_code", "user_code", "verification_uri", "verification_uri_complete", "interval"];

    private static readonly string[] Members =
        ["AccessToken", "TokenType", "ExpiresIn", "ExpiresAt", "RefreshToken", "Scope", "AdditionalData", "From", "Read", "ReadClaims"];

    private readonly List<RenamedFieldModel> _names = [];

    private readonly List<TokenResponseFieldModel> _fields = [];

    public TokenResponseModel Parse(TokenResponseModel response)
    {
        var declared = type.AllApplying("TokenResponseFieldAttribute", flow.Name).ToList();
        var own = new HashSet<string>(declared.Where(field => field.Text("Flow") is not null).Select(field => field.Text("For") ?? ""));
        var attributes = declared.Where(field => field.Text("Flow") is not null || field.Text("For") is not { } standard || !own.Contains(standard));
        foreach (var attribute in attributes.OrderBy(attribute => attribute.Text("For") is null))
        {
            var path = (attribute.TextArgument(0) ?? "").Trim();
            if (path.Length == 0)
            {
                report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The response field");
            }
            else if (FieldPath.Fault(path) is { } fault)
            {
                report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.ArgumentLocation(0), path, fault);
            }
            else if (response.Format == "Form" && FieldPath.IsDeep(path))
            {
                report.Add(ResponseDiagnostics.ContradictoryFormat, () => attribute.ArgumentLocation(0), $"'{path}' leads below the top");
            }
            else if (attribute.Text("For") is { } standard)
            {
                Rename(response, attribute, path, standard);
            }
            else
            {
                Add(attribute, path);
            }
        }

        if (response.BaseAddress is { } address && IsTaken(address.Field) && type.Applying("BaseAddressAttribute", flow.Name) is { } source)
        {
            report.Add(ResponseDiagnostics.ContradictoryBaseAddress, () => source.Location("FromTokenResponse"), $"'{address.Field}' holds something else");
        }

        return response with { Names = _names.ToEquatableArray(), Fields = _fields.ToEquatableArray() };
    }

    private void Rename(TokenResponseModel response, DeclaredAttribute attribute, string path, string standard)
    {
        var renamable = FlowCatalog.All[flow.Flow].NeedsDeviceAuthorizationUrl ? [.. Renamable, .. OfDevice] : Renamable;
        var fault = !renamable.Contains(standard) ? $"there is no such field; there are {string.Join(", ", renamable)}"
            : attribute.ConstantArgument(1) is { Value: not 0 } ? "a renamed field has the type of the one it stands for; remove the type"
            : standard == "expires_at" && !response.HasExpiresAt ? "nothing asks for it; add 'LifetimeSource.ExpiresAt' to [TokenLifetime]"
            : standard == "scope" && response.OmitsScope ? "'OmitsScope' says that there is none; remove one of the two"
            : standard == "refresh_token" && response.RefreshToken == "None" && IsMeant(attribute)
                ? "refresh tokens of the flow are dropped; add 'RefreshToken = RefreshTokenUse.Refresh' to [TokenResponse], or remove it"
            : standard == "refresh_token" && response.RefreshToken == "AccessToken" && IsMeant(attribute)
                ? "it is the access token that is traded for the next one; remove it, or say 'RefreshToken = RefreshTokenUse.Refresh' in [TokenResponse]"
            : _names.Exists(other => other.Standard == standard) ? "another field stands for it already; keep one of them"
            : null;
        if (fault is not null)
        {
            report.Add(ResponseDiagnostics.InvalidFieldRename, () => attribute.Location("For"), path, standard, fault);
        }
        else if (IsTaken(path))
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The response field", path);
        }
        else
        {
            _names.Add(new RenamedFieldModel(standard, path));
        }
    }

    private void Add(DeclaredAttribute attribute, string path)
    {
        if (IsTaken(path) || _fields.Exists(other => other.WireName == path))
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The response field", path);
            return;
        }

        _fields.Add(new TokenResponseFieldModel
        {
            WireName = path,
            Property = ReservedNames.Property(path, flow.ResponseType, Members.Concat(_fields.Select(field => field.Property))),
            Type = EnumParser.ParseArgument(attribute, 1, unset: "Text", report),
        });
    }

    // What is said of all flows may be meant for another.
    private bool IsMeant(DeclaredAttribute attribute) => attribute.Text("Flow") is not null || flow.Name == "Default";

    // A standard name is free once another field stands for it.
    private bool IsTaken(string path) =>
        _names.Exists(name => name.Path == path) || (StandardFields.Contains(path) && !_names.Exists(name => name.Standard == path));
}
