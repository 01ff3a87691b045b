namespace AuthSdk.CareCentric;

/// <summary>Genders of patients, for administration. An open set: the server may send others.</summary>
public static class Genders
{
    /// <summary>Male.</summary>
    public const string Male = "male";

    /// <summary>Female.</summary>
    public const string Female = "female";

    /// <summary>Other.</summary>
    public const string Other = "other";

    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}
