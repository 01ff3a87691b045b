namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>What the interfaces of the conformance tables have in common.</summary>
internal static class Wire
{
    /// <summary>Where they get their tokens; the network of the tests answers.</summary>
    public const string TokenUrl = "https://auth.test/token";

    /// <summary>Where their operations go. Without a path, so that a request line is what the route and the arguments make.</summary>
    public const string BaseAddress = "https://api.test";

    /// <summary>The client id and the client secret of their options.</summary>
    public const string Credentials = "qv7-made-up-f3";
}
