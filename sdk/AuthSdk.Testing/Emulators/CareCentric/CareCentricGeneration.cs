namespace AuthSdk.Testing;

/// <summary>The two versions of CareCentric's documentation.</summary>
public enum CareCentricGeneration
{
    /// <summary>
    /// 0.8.0, published: codes without a system (<c>|code</c>), <c>code:text</c> on medicines, <c>getAllLinkedPatients</c>, and two more
    /// sort orders of medication statements.
    /// </summary>
    V08,

    /// <summary>0.9.0, the development branch: without these.</summary>
    V09,
}
