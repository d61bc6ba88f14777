// Words of methods, statistics, signals and computing that readers' articles hardly use.
// Source: our reading of the methods and results of published manuscripts in neuroscience; words with a plain sense of
// their own ("session", "score", "network", "power") are left out.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Two of these in a sentence, and it tells how something was done, computed or tested. */
export const technicalWords = list(`
  ablation algorithm algorithms amplitude amplitudes analysed analyses analysis analyzed annotated annotation
  annotations anova atlas autocorrelation autocorrelations axes axis band bands baseline batch binarised binarized
  blockwise bootstrap bootstrapped bootstrapping calculate calculated calculation channel channels classifier
  classifiers cluster clusters code coefficient coefficients component components computation computational compute
  computed computing condition conditions connectome connectomes coordinates covariance covariate covariates
  cross-validated cross-validation dataset datasets decoder decoding deviation deviations dimensional dimensionality
    edges eigenmode eigenmodes eigenvalue eigenvalues eigenvector eigenvectors electrode
  electrodes encoder entropy epoch epochs estimate estimated estimates estimation estimator estimators fig figure
  filter filtered filtering fitted fitting fixation framework frequencies frequency graph graphs histogram hz
  hyperparameter hyperparameters index indices intercept intercepts interval intervals item items iteration iterations
  labelled labeled lag lags latency latencies latent linear log-transformed lstm matrices matrix mask masks
  measurement measurements median method methods metric metrics model-based modelled modeled ms node nodes nonlinear
  normalisation normalised normalising normalization normalized normalizing null nulls panel panels paradigm paradigms
  parameter parameters parcel parcellated parcellation parcels participants permutation permutations permuted pipeline
  pipelines pixel pixels posterior predictor predictors preprocessed preprocessing procedure procedures quadratic
  questionnaire questionnaires rating ratings registration regressed regression regressor regressors reliability
  sampled sampling schematics script scripts segmentation segmentations segmented simulate simulated simulation
  simulations slope slopes smoothed smoothing snippets software spectra spectral spectrum subgraph
  subgraphs subscale subscales table tables template templates threshold thresholded thresholds time-series timepoint
  timepoints time-window topographies toolbox tractography training-set trajectory trajectories trial trials validity
  variance variances vector vectors voxel voxels waveform waveforms wavelet weights windows z-score z-scored z-scores
`)
