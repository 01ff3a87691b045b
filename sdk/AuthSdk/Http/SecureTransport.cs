namespace AuthSdk.Http;

/// <summary>Where secrets and tokens may travel: https, or plain http that never leaves the machine, or http that was asked for.</summary>
internal static class SecureTransport
{
    public static bool IsAllowed(Uri address, bool allowInsecureHttp) =>
        address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && (address.IsLoopback || allowInsecureHttp));
}
