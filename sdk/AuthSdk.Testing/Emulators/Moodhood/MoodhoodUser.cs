namespace AuthSdk.Testing;

/// <summary>A person with an account; not a record, whose text would hold the password.</summary>
internal sealed class MoodhoodUser(string id, string email, string displayName, string password)
{
    public string Id => id;

    public string Email => email;

    public string DisplayName => displayName;

    public bool HasPassword(string candidate) => candidate == password;
}
