namespace AuthSdk.Testing;

/// <summary>Which declarations are about a request, and which of them goes before the others.</summary>
internal static class RequestPrecedence
{
    /// <summary>Whether a declaration is about a request of a flow.</summary>
    public static bool IsAbout(this Declared declared, string flow, TokenRequestKind kind) =>
        (declared.Text("Flow") ?? flow) == flow && declared.Enum("Grant", TokenGrant.All) switch
        {
            TokenGrant.Initial => kind == TokenRequestKind.Initial,
            TokenGrant.Refresh => kind == TokenRequestKind.Refresh,
            TokenGrant.Authorization => kind == TokenRequestKind.Authorization,
            TokenGrant.DeviceAuthorization => kind == TokenRequestKind.DeviceAuthorization,
            _ => true,
        };

    /// <summary>One for a grant goes before one for all; of two that are equal in that, one that names a flow before one that names none.</summary>
    public static int Weight(Declared declared) => (declared.IsForOneGrant() ? 2 : 0) + (declared.Text("Flow") is null ? 0 : 1);

    /// <summary>Of what is said several times of the same, what goes before the rest.</summary>
    public static Declared[] Weightiest(IEnumerable<Declared> declared, Func<Declared, string> subject) =>
        [.. declared.GroupBy(subject, StringComparer.Ordinal).Select(static same => same.MaxBy(Weight)!)];

    /// <summary>Whether a declaration names the grant that it is about.</summary>
    public static bool IsForOneGrant(this Declared declared) => declared.Enum("Grant", TokenGrant.All) != TokenGrant.All;
}
