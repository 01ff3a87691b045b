namespace AuthSdk.Apis.Tests.Harness;

/// <summary>Credentials to use in place of the right ones.</summary>
internal sealed record Wrong(string? Secret = null, string? Password = null);
