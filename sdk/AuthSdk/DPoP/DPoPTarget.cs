namespace AuthSdk.DPoP;

/// <summary>Where a request goes, as proofs say it.</summary>
internal static class DPoPTarget
{
    /// <summary>The <c>htu</c> of a proof: the address as it is sent, without query and fragment (RFC 9449 section 4.2).</summary>
    public static string UriOf(Uri address) => OriginOf(address) + address.AbsolutePath;

    /// <summary>Scheme and host in lower case, and the port unless it is the usual one: what servers compare (RFC 9449 section 4.3).</summary>
    public static string OriginOf(Uri address)
    {
        // Only the host of an IPv6 address has its brackets; only the IDN host is what travels of others.
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        return address.IsDefaultPort ? $"{address.Scheme}://{host}" : $"{address.Scheme}://{host}:{address.Port}";
    }
}
