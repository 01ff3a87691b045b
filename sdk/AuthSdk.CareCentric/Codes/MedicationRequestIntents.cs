namespace AuthSdk.CareCentric;

/// <summary>What a medication request is for. Every search for them must say.</summary>
public static class MedicationRequestIntents
{
    /// <summary>A proposal.</summary>
    public const string Proposal = "proposal";

    /// <summary>An authorisation.</summary>
    public const string Plan = "plan";

    /// <summary>An issued medicine.</summary>
    public const string Order = "order";

    /// <summary>One instance of an order.</summary>
    public const string InstanceOrder = "instance-order";
}
