namespace AuthSdk.Testing;

/// <summary>A sign-in on another device (RFC 8628): what became of it so far.</summary>
internal sealed class DeviceGrant
{
    private readonly object _lock = new();
    private DateTimeOffset _earliest;
    private TimeSpan _interval;
    private bool? _isApproved;

    public DeviceGrant(string flow, string userCode, IReadOnlyList<string> scopes, DateTimeOffset now, TimeSpan lifetime, TimeSpan interval)
    {
        Flow = flow;
        UserCode = userCode;
        Scopes = scopes;
        ExpiresAt = now + lifetime;
        _interval = interval;
        _earliest = now + interval;
    }

    public string Flow { get; }

    public string UserCode { get; }

    /// <summary>The scopes that were asked for.</summary>
    public IReadOnlyList<string> Scopes { get; }

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>What the person decides.</summary>
    public void Decide(bool isApproved)
    {
        lock (_lock)
        {
            _isApproved = isApproved;
        }
    }

    /// <summary>Why there is no token yet, or will be none (RFC 8628 section 3.5); null where there is one.</summary>
    public string? FindRefusal(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (now >= ExpiresAt)
            {
                return "expired_token";
            }

            var isEarly = now < _earliest;
            if (isEarly)
            {
                _interval += TimeSpan.FromSeconds(5);
            }

            _earliest = now + _interval;
            return _isApproved switch
            {
                false => "access_denied",
                null when isEarly => "slow_down",
                null => "authorization_pending",
                true => null,
            };
        }
    }
}
