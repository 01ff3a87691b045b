namespace AuthSdk.MskBlaze;

/// <summary>Modalities of images that are documented. Expect others.</summary>
public static class Modalities
{
    /// <summary>Computed tomography.</summary>
    public const string ComputedTomography = "CT";

    /// <summary>Magnetic resonance.</summary>
    public const string MagneticResonance = "MR";

    /// <summary>Positron emission tomography.</summary>
    public const string PositronEmission = "PT";

    /// <summary>Another one.</summary>
    public const string Other = "OT";
}
