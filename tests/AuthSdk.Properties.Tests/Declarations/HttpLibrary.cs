namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Whose HTTP attributes an interface has, and who then implements it.</summary>
internal enum HttpLibrary
{
    /// <summary><c>using AuthSdk.Http;</c></summary>
    AuthSdk,

    /// <summary><c>using Refit;</c>, of 15.x.</summary>
    Refit,

    /// <summary><c>using Refit;</c>, of 8.x.</summary>
    ClassicRefit,
}
