namespace AuthSdk.Kmhfr;

/// <summary>The account that the token belongs to.</summary>
public sealed record CurrentUser : UserAccount;
