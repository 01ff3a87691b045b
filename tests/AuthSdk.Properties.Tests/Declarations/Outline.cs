namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>What the parts of a drawn declaration know of each other.</summary>
internal sealed class Outline
{
    public Outline(Choice choice, HttpLibrary library)
    {
        Choice = choice;
        Library = library;
        Flows = choice.OneIn(4) ? Pools.FlowNames[..(choice.OneIn(6) ? 3 : 2)] : [];
        HasServers = choice.OneIn(8);
        HasStudy = choice.OneIn(10);
    }

    public Choice Choice { get; }

    /// <summary>Whose HTTP attributes the interface has.</summary>
    public HttpLibrary Library { get; }

    /// <summary>The names of the flows; none where there is one, without a name.</summary>
    public string[] Flows { get; }

    /// <summary>The kinds of flows that were drawn.</summary>
    public HashSet<OAuthFlow> Kinds { get; } = [];

    /// <summary>Whether tokens are asked for, as far as this matters: now and then the answer is wrong.</summary>
    public bool HasTokenRequests => Kinds.Any(static kind => kind != OAuthFlow.StaticToken) || Choice.OneIn(12);

    /// <summary>What flows set themselves of the settings that <c>[TokenRequest]</c> has as well.</summary>
    public HashSet<string> Settings { get; } = [];

    /// <summary>Whether URLs begin with a server that the options choose.</summary>
    public bool HasServers { get; }

    /// <summary>Whether each operation has to have a parameter of a certain name.</summary>
    public bool HasStudy { get; }

    /// <summary>The flow that an attribute is about, where it says so.</summary>
    public IEnumerable<string> Flow() => Flows.Length > 0
        ? Choice.Sometimes(2, () => $"Flow = {Choice.Text(Flows)}")
        : Choice.Sometimes(60, () => $"Flow = {Choice.Text("Default", "Other")}");

    /// <summary>The grant that an attribute is about, where it says so.</summary>
    public IEnumerable<string> Grant(int times = 6) => Choice.Sometimes(times, () => $"Grant = {Choice.Enum(Choice.OneIn(20) ? Enum.GetValues<TokenGrant>() : [.. Grants()])}");

    private IEnumerable<TokenGrant> Grants()
    {
        yield return TokenGrant.All;
        yield return TokenGrant.Initial;
        if (Kinds.Overlaps([OAuthFlow.Password, OAuthFlow.AuthorizationCode, OAuthFlow.DeviceCode]))
        {
            yield return TokenGrant.Refresh;
        }

        if (Kinds.Contains(OAuthFlow.AuthorizationCode))
        {
            yield return TokenGrant.Authorization;
        }

        if (Kinds.Contains(OAuthFlow.DeviceCode))
        {
            yield return TokenGrant.DeviceAuthorization;
        }
    }
}
