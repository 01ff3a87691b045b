namespace AuthSdk.Testing;

internal enum TokenStatus
{
    Unknown,
    Active,
    Expired,
    Revoked,
}
