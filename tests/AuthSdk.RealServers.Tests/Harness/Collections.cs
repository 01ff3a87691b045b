namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>Tests that count the requests of one server take turns at it; collections run side by side.</summary>
internal static class Collections
{
    public const string Django = "django-oauth-toolkit";
    public const string Oidc = "oidc-provider";
    public const string Faults = "behind the fault proxy";
}

[CollectionDefinition(Collections.Django)]
public sealed class DjangoTestGroup : ICollectionFixture<DjangoServer>;

[CollectionDefinition(Collections.Oidc)]
public sealed class OidcTestGroup : ICollectionFixture<OidcServer>;

[CollectionDefinition(Collections.Faults)]
public sealed class FaultTestGroup : ICollectionFixture<FaultyServers>;
