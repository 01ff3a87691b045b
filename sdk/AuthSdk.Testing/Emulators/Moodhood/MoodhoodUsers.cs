namespace AuthSdk.Testing;

/// <summary>The accounts, by email address: display names are not unique and log nobody in.</summary>
internal sealed class MoodhoodUsers(MoodhoodEmulatorOptions options)
{
    private readonly object _lock = new();
    private readonly List<MoodhoodUser> _users = [new(MoodhoodSeed.UserId, options.Username, "Test Host", options.Password)];

    public MoodhoodUser? Find(string email)
    {
        lock (_lock)
        {
            return _users.Find(user => user.Email.Equals(email, StringComparison.OrdinalIgnoreCase));
        }
    }

    public bool Has(string userId)
    {
        lock (_lock)
        {
            return _users.Exists(user => user.Id == userId);
        }
    }

    public MoodhoodUser? LogIn(string email, string password) => Find(email) is { } user && user.HasPassword(password) ? user : null;

    /// <summary>The new account; null when the address has one.</summary>
    public MoodhoodUser? Add(string email, string displayName, string password)
    {
        lock (_lock)
        {
            if (Find(email) is not null)
            {
                return null;
            }

            var user = new MoodhoodUser(OpaqueToken.CreateHex(24), email, displayName, password);
            _users.Add(user);
            return user;
        }
    }
}
