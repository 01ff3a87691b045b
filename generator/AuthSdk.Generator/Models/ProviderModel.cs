using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.Generator.Models;

/// <summary>Everything the emitters need to know about one <c>[OAuthProvider]</c> interface.</summary>
/// <remarks>
/// Cached by the compiler between keystrokes: only strings, numbers, enums, other models and <see cref="EquatableArray{T}"/> belong
/// here; never a symbol, syntax node, location or compilation.
/// </remarks>
internal sealed record ProviderModel
{
    /// <summary>The namespace of the interface; empty for the global one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The name of the API, from which emitted types take theirs: <c>PetApi</c> for <c>IPetApi</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The fully qualified interface.</summary>
    public string InterfaceType { get; init; } = "";

    /// <summary><c>public</c> or <c>internal</c>: emitted types are as visible as the interface.</summary>
    public string Accessibility { get; init; } = "";

    /// <summary>Warnings that emitted code would cause, beside those about what is obsolete: their ids are the user's own, or about a promise of the program.</summary>
    public EquatableArray<string> WarningIds { get; init; }

    public EquatableArray<FlowModel> Flows { get; init; }

    public EquatableArray<OptionModel> Options { get; init; }

    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>Whether requests to the API present the client certificate as well (RFC 8705 section 3).</summary>
    public bool CertificateBoundTokens { get; init; }

    /// <summary>The declared base address, if it is one URL for all flows.</summary>
    public UrlTemplateModel? BaseAddress => HasAddressPerFlow ? null : Flows.Select(flow => flow.BaseAddress).FirstOrDefault(address => address is not null);

    /// <summary>Whether flows have addresses of their own, so that only the token of a call knows where it goes.</summary>
    public bool HasAddressPerFlow =>
        Flows.Select(flow => flow.BaseAddress).Where(address => address is not null).Distinct().Count() is var urls &&
        (urls > 1 || (urls == 1 && BaseAddressField is not null));

    /// <summary>How requests carry tokens and what answers reject them, where that is the same for all flows.</summary>
    public ApiRulesModel? SharedApiRules => Flows.All(flow => flow.ApiRules == Flows[0].ApiRules) ? Flows[0].ApiRules : null;

    /// <summary>The field of the token response that tells the base address, if one does.</summary>
    public string? BaseAddressField => Flows.Select(flow => flow.Response.BaseAddress?.Field).FirstOrDefault(path => path is not null);

    /// <summary>Whether only the options know the base address.</summary>
    public bool NeedsBaseAddress => BaseAddress is null && BaseAddressField is null && !HasAddressPerFlow;

    /// <summary>The fully qualified <c>JsonSerializerContext</c>, if one is declared.</summary>
    public string? JsonContextType { get; init; }

    /// <summary>Properties of the interface that the client implements and puts into each request.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    public EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Members that are no operations, which is an error, and have to be there for the others to compile.</summary>
    public EquatableArray<UnsupportedMemberModel> UnsupportedMembers { get; init; }

    /// <summary>Whether the program knows <c>IConfiguration</c>, so that options can be read from it.</summary>
    public bool ReadsConfiguration { get; init; }

    /// <summary>How Refit implements the interface, or <see langword="null"/> where AuthSdk does.</summary>
    public RefitModel? Refit { get; init; }

    /// <summary>Whether there is an operation that can be called.</summary>
    public bool HasOperations => Operations.Any(operation => !operation.IsFaulty);

    /// <summary>The prefix of the emitted files.</summary>
    public string HintPrefix => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public string OptionsType => $"{Name}Options";

    public string TokensType => $"{Name}Tokens";

    public string ClientType => $"{Name}Client";

    /// <summary>What Refit's requests are given beside what Refit gives them.</summary>
    public string RequestsType => $"{Name}Requests";

    public string ServersType => $"{Name}Servers";

    public string RegistrationType => $"{Name}ServiceCollectionExtensions";

    /// <summary>The names of all types that are emitted.</summary>
    public IEnumerable<string> EmittedTypes =>
        new[] { Name, OptionsType, TokensType, Refit is null ? ClientType : RequestsType, ServersType, RegistrationType }.Concat(Flows.SelectMany(flow => flow.EmittedTypes));
}
