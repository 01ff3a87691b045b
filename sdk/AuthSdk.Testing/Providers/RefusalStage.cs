namespace AuthSdk.Testing;

/// <summary>What of a request was right before something was not.</summary>
internal enum RefusalStage
{
    Method,
    GrantType,
    Client,
    Parameters,
    Grant,
}
